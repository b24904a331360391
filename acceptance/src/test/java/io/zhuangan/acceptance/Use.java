package io.zhuangan.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one page or one operation is for: who may use it at all, and which of its values name things that belong to
 * somebody. An address may have several uses, one per way of asking for something foreign.
 */
final class Use {
    /** Where a value comes from: a thing of somebody's, something of the caller's own, what all may see, a fixed text. */
    record Value(Thing thing, String own, Thing seenByAll, String text) {}

    private final String address;
    private final Set<String> may = new LinkedHashSet<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> filters = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private String body;
    private String fileKind;
    private boolean open;
    private boolean recalls;

    private Use(String address) {
        this.address = address;
    }

    /** @param address a page's path, or a method and the path of the interface's document */
    static Use of(String address) {
        return new Use(address);
    }

    /** Nobody needs to sign in. */
    Use open() {
        open = true;
        return this;
    }

    /** Whose seats have the right; everybody else is refused whatever they ask for. */
    @SafeVarargs
    final Use may(Set<String>... groups) {
        for (Set<String> group : groups) may.addAll(group);
        return this;
    }

    /** A value that names a thing; who does not reach that thing gets 404. */
    Use key(String name, Thing thing) {
        values.put(name, new Value(thing, null, null, null));
        return this;
    }

    /** A value of the caller's own. */
    Use own(String name, String own) {
        values.put(name, new Value(null, own, null, null));
        return this;
    }

    /** A thing that is nobody's secret, so that something else in the request is the foreign one. */
    Use seenByAll(String name, Thing thing) {
        values.put(name, new Value(null, null, thing, null));
        return this;
    }

    Use text(String name, String text) {
        values.put(name, new Value(null, null, null, text));
        return this;
    }

    /** View parameters that narrow a list down and name nothing: any value is an answer, or an address of nothing. */
    Use filters(String... names) {
        filters.addAll(Arrays.asList(names));
        return this;
    }

    /** View parameters that are numbers: a key in their place is the address of nothing. */
    Use numbers(String... names) {
        numbers.addAll(Arrays.asList(names));
        return this;
    }

    /** Shows what its reader asked for before. */
    Use recalling() {
        recalls = true;
        return this;
    }

    /** JSON in which {@code {name}} stands for a value. */
    Use body(String json) {
        body = json;
        return this;
    }

    /** The body is a form with a file. */
    Use file() {
        return file("PAST_GRADES");
    }

    /** The same with this word in its field {@code kind}. */
    Use file(String kind) {
        fileKind = kind;
        return this;
    }

    String address() {
        return address;
    }

    boolean isOpen() {
        return open;
    }

    boolean mayUse(String account) {
        return may.contains(account);
    }

    Map<String, Value> values() {
        return values;
    }

    Set<String> filters() {
        return filters;
    }

    Set<String> numbers() {
        return numbers;
    }

    String body() {
        return body;
    }

    boolean recalls() {
        return recalls;
    }

    /** What the form with a file says in its field {@code kind}; null when the body is none. */
    String fileKind() {
        return fileKind;
    }

    /** The things that this account asks for without reaching them. */
    List<Thing> foreignTo(String account) {
        List<Thing> foreign = new ArrayList<>();
        for (Value value : values.values()) {
            if (value.thing() != null && !value.thing().reachedBy(account)) foreign.add(value.thing());
        }
        return foreign;
    }

    /** Whether the account has everything of its own that this use needs besides the foreign thing. */
    boolean possibleFor(String account, ForeignKeys keys) {
        return values.values().stream().allMatch(v -> v.own() == null || keys.own(account, v.own()) != null);
    }

    /** Names of all values, as the page or the document has them. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.addAll(filters);
        names.addAll(numbers);
        return names;
    }

    @Override
    public String toString() {
        return address + (values.isEmpty() ? "" : " " + values.keySet());
    }
}
