package io.zhuangan.showcase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Full-text search in Chinese and English over what was published, in memory. An index is made once of a list and never
 * changed; a new one takes its place. Chinese is cut into pairs of characters, which finds words no dictionary knows and
 * forgives a wrong character in a longer word; English is reduced to stems and forgives a letter or two. Words of
 * {@code synonyms.txt} find each other. What is typed is text and nothing else: no character has a meaning of its own.
 */
public final class TextIndex implements AutoCloseable {
    /** Longest text that can be searched for, in characters. */
    public static final int LONGEST = 200;

    private static final String[] FIELDS = {"title", "lead", "body"};
    private static final float[] WEIGHTS = {6f, 2.5f, 1f};
    private static final int AROUND = 60;
    private static final Analyzer WORDS = new Words(false);
    private static final List<List<String>> SYNONYMS = synonyms();

    private final List<Findable> all;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Document of the index → place in {@link #all}. */
    private final int[] rows;

    private TextIndex(List<Findable> all, DirectoryReader reader) throws IOException {
        this.all = all;
        this.reader = reader;
        this.rows = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues row = leaf.reader().getNumericDocValues("row");
            for (int doc = row.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = row.nextDoc()) {
                rows[leaf.docBase + doc] = (int) row.longValue();
            }
        }
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
    }

    /** Indexes these. */
    public static TextIndex of(Collection<Findable> things) {
        List<Findable> all = List.copyOf(things);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new Words(true)))) {
            for (int i = 0; i < all.size(); i++) {
                Findable one = all.get(i);
                Document row = new Document();
                row.add(new TextField("title", one.title(), Field.Store.NO));
                row.add(new TextField("lead", one.lead(), Field.Store.NO));
                row.add(new TextField("body", one.body(), Field.Store.NO));
                row.add(new NumericDocValuesField("row", i));
                writer.addDocument(row);
            }
            writer.forceMerge(1);
            writer.commit();
            return new TextIndex(all, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What to look for.
     *
     * @param text as typed; empty means everything
     * @param lang only what is listed under this language
     * @param chosen facet → the value it must have
     * @param first how many to pass over
     * @param most how many to bring
     */
    public record Wish(String text, String lang, Map<String, String> chosen, int first, int most) {}

    /** A piece of a text; {@code hit}: the reader looked for it. */
    public record Piece(String text, boolean hit) {}

    /** One that was found, with its title and the passage that fits best, in pieces. */
    public record Hit(Findable thing, List<Piece> title, List<Piece> passage) {}

    /** @param counts facet → value → how many there are with the other facets as chosen */
    public record Found(int total, List<Hit> hits, Map<String, Map<String, Integer>> counts) {}

    /** @throws IllegalArgumentException when the text is longer than {@link #LONGEST} */
    public Found search(Wish wish) {
        String text = wish.text() == null
                ? ""
                : Normalizer.normalize(wish.text(), Normalizer.Form.NFKC).strip();
        if (text.length() > LONGEST) throw new IllegalArgumentException("longer than " + LONGEST);
        List<String> terms = terms(text);
        List<Scored> matching = terms.isEmpty() && text.isEmpty() ? everything() : scored(text, terms);
        matching.removeIf(m -> !all.get(m.index()).lang().equals(wish.lang()));
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        List<Scored> chosen = new ArrayList<>();
        for (Scored one : matching) {
            Findable thing = all.get(one.index());
            Set<String> failed = failed(thing, wish.chosen());
            if (failed.isEmpty()) chosen.add(one);
            for (Findable.Choice c : thing.facets()) {
                // what a reader would get who chose this instead of what is chosen in the same facet
                if (failed.isEmpty() || (failed.size() == 1 && failed.contains(c.facet()))) {
                    counts.computeIfAbsent(c.facet(), f -> new TreeMap<>()).merge(c.value(), 1, Integer::sum);
                }
            }
        }
        chosen.sort(Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparing(s -> all.get(s.index()).at(), Comparator.reverseOrder())
                .thenComparing(s -> all.get(s.index()).path()));
        Predicate<String> wanted = wanted(text, terms);
        List<Hit> hits = chosen.stream()
                .skip(wish.first())
                .limit(wish.most())
                .map(s -> hit(all.get(s.index()), wanted))
                .toList();
        return new Found(chosen.size(), hits, counts);
    }

    private record Scored(int index, float score) {}

    private List<Scored> everything() {
        List<Scored> every = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) every.add(new Scored(i, 0));
        return every;
    }

    private static Set<String> failed(Findable thing, Map<String, String> chosen) {
        Set<String> failed = new HashSet<>();
        chosen.forEach((facet, value) -> {
            if (!thing.facets().contains(new Findable.Choice(facet, value))) failed.add(facet);
        });
        return failed;
    }

    private List<Scored> scored(String text, List<String> terms) {
        List<Scored> scored = new ArrayList<>();
        if (terms.isEmpty() || all.isEmpty()) return scored;
        try {
            for (ScoreDoc doc : searcher.search(query(text, terms), all.size()).scoreDocs) {
                scored.add(new Scored(rows[doc.doc], doc.score));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scored;
    }

    /** Most of the terms, or a synonym of what was typed. */
    private static Query query(String text, List<String> terms) {
        BooleanQuery.Builder typed = new BooleanQuery.Builder();
        for (String term : terms) typed.add(anywhere(term, true), Occur.SHOULD);
        typed.setMinimumNumberShouldMatch(needed(terms.size()));
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(typed.build(), Occur.SHOULD);
        for (String other : alternatives(text)) {
            BooleanQuery.Builder instead = new BooleanQuery.Builder();
            List<String> words = terms(other);
            words.forEach(term -> instead.add(anywhere(term, false), Occur.MUST));
            if (!words.isEmpty()) any.add(new BoostQuery(instead.build(), 0.7f), Occur.SHOULD);
        }
        return any.build();
    }

    /** Of up to two terms all; of more three in five, so that one wrong character does not lose everything. */
    static int needed(int terms) {
        return terms <= 2 ? terms : Math.max(2, (int) Math.round(terms * 0.6 - 0.3));
    }

    private static Query anywhere(String term, boolean forgiving) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < FIELDS.length; i++) {
            Term at = new Term(FIELDS[i], term);
            any.add(new BoostQuery(new TermQuery(at), WEIGHTS[i]), Occur.SHOULD);
            if (!forgiving) continue;
            if (edits(term) > 0) {
                any.add(new BoostQuery(new FuzzyQuery(at, edits(term), 1, 24, true), WEIGHTS[i] * 0.4f), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Letters that may be wrong: none in Chinese pairs and short words. */
    private static int edits(String term) {
        if (isHan(term) || !term.chars().allMatch(Character::isLetter)) return 0;
        return term.length() >= 8 ? 2 : term.length() >= 4 ? 1 : 0;
    }

    private static boolean isHan(String term) {
        return Character.UnicodeScript.of(term.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** Other words for what was typed. */
    private static Set<String> alternatives(String text) {
        String low = " " + text.toLowerCase(Locale.ROOT) + " ";
        Set<String> others = new LinkedHashSet<>();
        for (List<String> group : SYNONYMS) {
            for (String word : group) {
                if (!said(low, word)) continue;
                group.stream().filter(w -> !w.equals(word)).forEach(others::add);
            }
        }
        return others;
    }

    private static boolean said(String text, String word) {
        if (isHan(word)) return text.contains(word);
        return text.matches("(?s).*[^a-z0-9]" + java.util.regex.Pattern.quote(word) + "[^a-z0-9].*");
    }

    private static List<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = WORDS.tokenStream("title", new StringReader(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) terms.add(term.toString());
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(terms);
    }

    /** Which terms of a text are to be marked: those typed, nearly those, and their synonyms. */
    private static Predicate<String> wanted(String text, List<String> terms) {
        Set<String> exact = new HashSet<>(terms);
        alternatives(text).forEach(other -> exact.addAll(terms(other)));
        List<CharacterRunAutomaton> near = terms.stream()
                .filter(t -> edits(t) > 0)
                .map(t -> new CharacterRunAutomaton(
                        new LevenshteinAutomata(t, true).toAutomaton(edits(t), t.substring(0, 1))))
                .toList();
        Set<Integer> single = new HashSet<>();
        terms.stream()
                .filter(t -> isHan(t) && t.codePointCount(0, t.length()) == 1)
                .forEach(t -> single.add(t.codePointAt(0)));
        return term -> exact.contains(term)
                || (!single.isEmpty() && term.codePoints().anyMatch(single::contains))
                || near.stream().anyMatch(n -> n.run(term));
    }

    private static Hit hit(Findable thing, Predicate<String> wanted) {
        List<Piece> lead = marked(thing.lead(), wanted);
        boolean inLead = lead.stream().anyMatch(Piece::hit);
        return new Hit(
                thing,
                marked(thing.title(), wanted),
                inLead || thing.body().isEmpty() ? lead : around(thing, lead, wanted));
    }

    /** The passage of the body around the first hit, or the lead when the body has none. */
    private static List<Piece> around(Findable thing, List<Piece> lead, Predicate<String> wanted) {
        String body = thing.body();
        int[] first = spans(body, wanted).stream().findFirst().orElse(null);
        if (first == null) return lead;
        int from = Math.max(body.lastIndexOf('\n', first[0]) + 1, first[0] - AROUND);
        int stop = body.indexOf('\n', first[1]);
        int to = Math.min(stop < 0 ? body.length() : stop, first[1] + 2 * AROUND);
        // neither a word nor a character is cut in two
        while (from > 0 && from < first[0] && latin(body.charAt(from - 1)) && latin(body.charAt(from))) from++;
        while (to < body.length() && to > first[1] && latin(body.charAt(to - 1)) && latin(body.charAt(to))) to--;
        if (from > 0 && Character.isLowSurrogate(body.charAt(from))) from--;
        if (to < body.length() && Character.isLowSurrogate(body.charAt(to))) to++;
        List<Piece> pieces = new ArrayList<>(marked(body.substring(from, to), wanted));
        if (from > 0 && body.charAt(from - 1) != '\n') pieces.add(0, new Piece("…", false));
        if (to < body.length() && body.charAt(to) != '\n') pieces.add(new Piece("…", false));
        return pieces;
    }

    private static boolean latin(char c) {
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    private static List<Piece> marked(String text, Predicate<String> wanted) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int[] span : spans(text, wanted)) {
            if (span[0] > at) pieces.add(new Piece(text.substring(at, span[0]), false));
            pieces.add(new Piece(text.substring(span[0], span[1]), true));
            at = span[1];
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }

    /** From and to of each hit, those that touch joined. */
    private static List<int[]> spans(String text, Predicate<String> wanted) {
        List<int[]> spans = new ArrayList<>();
        try (TokenStream tokens = WORDS.tokenStream("title", new StringReader(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!wanted.test(term.toString())) continue;
                int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
                if (last != null && offset.startOffset() <= last[1]) last[1] = Math.max(last[1], offset.endOffset());
                else spans.add(new int[] {offset.startOffset(), offset.endOffset()});
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spans;
    }

    private static List<List<String>> synonyms() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TextIndex.class.getResourceAsStream("/showcase/synonyms.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(","))
                            .map(word -> word.strip().toLowerCase(Locale.ROOT))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pairs of Chinese characters, stems of English words, one width, no case. */
    private static final class Words extends Analyzer {
        private final boolean singles;

        /** @param singles single Chinese characters too, so that one alone can be found */
        Words(boolean singles) {
            this.singles = singles;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream stream = new CJKWidthFilter(words);
            stream = new LowerCaseFilter(stream);
            stream = new CJKBigramFilter(stream, CJKBigramFilter.HAN, singles);
            stream = new EnglishPossessiveFilter(stream);
            return new TokenStreamComponents(words, new PorterStemFilter(stream));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new LowerCaseFilter(new CJKWidthFilter(in));
        }
    }
}
