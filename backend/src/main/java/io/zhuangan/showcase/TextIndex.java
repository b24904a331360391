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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
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
import org.apache.lucene.index.IndexReader;
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
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
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

    /** By language: what is listed under one is never found under another. */
    private final Map<String, Part> parts;

    private TextIndex(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** Indexes these. */
    public static TextIndex of(Collection<Findable> things) {
        Map<String, List<Findable>> byLanguage = new TreeMap<>();
        things.forEach(t ->
                byLanguage.computeIfAbsent(t.lang(), l -> new ArrayList<>()).add(t));
        Map<String, Part> parts = new TreeMap<>();
        byLanguage.forEach((lang, all) -> parts.put(lang, new Part(all)));
        return new TextIndex(parts);
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
        Part part = parts.get(wish.lang());
        if (part == null) return new Found(0, List.of(), Map.of());
        List<String> terms = terms(text);
        Matching matching = text.isEmpty() ? part.everything() : part.matching(text, terms);
        return part.found(matching, wish, wanted(text, terms));
    }

    /** Rows that match, with their scores. */
    private static final class Matching {
        private final int[] rows;
        private final float[] scores;
        private int count;

        Matching(int most) {
            rows = new int[most];
            scores = new float[most];
        }

        void add(int row, float score) {
            rows[count] = row;
            scores[count++] = score;
        }
    }

    /** What is listed under one language, newest first, and its index. */
    private static final class Part {
        private final List<Findable> all;
        private final DirectoryReader reader;
        private final IndexSearcher searcher;

        /** Document of the index → row of {@link #all}. */
        private final int[] rows;

        private final List<Findable.Choice> choices = new ArrayList<>();

        /** Row → its choices, as places in {@link #choices}. */
        private final int[][] chosenBy;

        Part(List<Findable> things) {
            all = things.stream()
                    .sorted(Comparator.comparing(Findable::at, Comparator.reverseOrder())
                            .thenComparing(Findable::path))
                    .toList();
            chosenBy = new int[all.size()][];
            Map<Findable.Choice, Integer> places = new HashMap<>();
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
                    chosenBy[i] = one.facets().stream()
                            .mapToInt(c -> places.computeIfAbsent(c, this::place))
                            .toArray();
                }
                writer.forceMerge(1);
                writer.commit();
                reader = DirectoryReader.open(memory);
                rows = new int[reader.maxDoc()];
                for (LeafReaderContext leaf : reader.leaves()) {
                    NumericDocValues row = leaf.reader().getNumericDocValues("row");
                    for (int doc = row.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = row.nextDoc()) {
                        rows[leaf.docBase + doc] = (int) row.longValue();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
        }

        private int place(Findable.Choice choice) {
            choices.add(choice);
            return choices.size() - 1;
        }

        Matching everything() {
            Matching every = new Matching(all.size());
            for (int i = 0; i < all.size(); i++) every.add(i, 0);
            return every;
        }

        Matching matching(String text, List<String> terms) {
            Matching matching = new Matching(terms.isEmpty() ? 0 : all.size());
            if (terms.isEmpty()) return matching;
            try {
                searcher.search(query(text, terms, reader), new SimpleCollector() {
                    private int base;
                    private Scorable scorer;

                    @Override
                    protected void doSetNextReader(LeafReaderContext leaf) {
                        base = leaf.docBase;
                    }

                    @Override
                    public void setScorer(Scorable one) {
                        scorer = one;
                    }

                    @Override
                    public void collect(int doc) throws IOException {
                        matching.add(rows[base + doc], scorer.score());
                    }

                    @Override
                    public ScoreMode scoreMode() {
                        return ScoreMode.COMPLETE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return matching;
        }

        Found found(Matching matching, Wish wish, Predicate<String> wanted) {
            List<String> facets = List.copyOf(wish.chosen().keySet());
            int[] wishes = facets.stream()
                    .mapToInt(f ->
                            choices.indexOf(new Findable.Choice(f, wish.chosen().get(f))))
                    .toArray();
            int[] counts = new int[choices.size()];
            // the best ones, worst of them on top; of equal ones the newest, which is the lowest row
            PriorityQueue<int[]> best =
                    new PriorityQueue<>(Comparator.<int[]>comparingDouble(m -> matching.scores[m[0]])
                            .thenComparingInt(m -> -matching.rows[m[0]]));
            int total = 0;
            for (int i = 0; i < matching.count; i++) {
                int[] mine = chosenBy[matching.rows[i]];
                int failed = -1;
                int failures = 0;
                for (int w = 0; w < wishes.length; w++) {
                    if (contains(mine, wishes[w])) continue;
                    failures++;
                    failed = w;
                }
                if (failures == 0) {
                    total++;
                    for (int c : mine) counts[c]++;
                    best.add(new int[] {i});
                    if (best.size() > wish.first() + wish.most()) best.poll();
                } else if (failures == 1) {
                    // what a reader would get who chose this instead of what is chosen in the same facet
                    for (int c : mine) if (choices.get(c).facet().equals(facets.get(failed))) counts[c]++;
                }
            }
            List<Integer> order = new ArrayList<>();
            while (!best.isEmpty()) order.add(0, matching.rows[best.poll()[0]]);
            List<Hit> hits = order.stream()
                    .skip(wish.first())
                    .map(row -> hit(all.get(row), wanted))
                    .toList();
            Map<String, Map<String, Integer>> byFacet = new TreeMap<>();
            for (int c = 0; c < counts.length; c++) {
                if (counts[c] == 0) continue;
                Findable.Choice choice = choices.get(c);
                byFacet.computeIfAbsent(choice.facet(), f -> new TreeMap<>()).put(choice.value(), counts[c]);
            }
            return new Found(total, hits, byFacet);
        }

        private static boolean contains(int[] values, int wanted) {
            for (int v : values) if (v == wanted) return true;
            return false;
        }
    }

    /** Most of the terms, or a synonym of what was typed. */
    private static Query query(String text, List<String> terms, IndexReader reader) throws IOException {
        BooleanQuery.Builder typed = new BooleanQuery.Builder();
        for (String term : terms) typed.add(anywhere(term, isKnown(term, reader) ? 0 : edits(term)), Occur.SHOULD);
        typed.setMinimumNumberShouldMatch(needed(terms.size()));
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(typed.build(), Occur.SHOULD);
        for (String other : alternatives(text)) {
            BooleanQuery.Builder instead = new BooleanQuery.Builder();
            List<String> words = terms(other);
            words.forEach(term -> instead.add(anywhere(term, 0), Occur.MUST));
            if (!words.isEmpty()) any.add(new BoostQuery(instead.build(), 0.7f), Occur.SHOULD);
        }
        return any.build();
    }

    /** Of up to two terms all; of more three in five, so that one wrong character does not lose everything. */
    static int needed(int terms) {
        return terms <= 2 ? terms : Math.max(2, (int) Math.round(terms * 0.6 - 0.3));
    }

    private static boolean isKnown(String term, IndexReader reader) throws IOException {
        for (String field : FIELDS) if (reader.docFreq(new Term(field, term)) > 0) return true;
        return false;
    }

    /** @param edits letters that may be wrong: only in a word that stands nowhere as it was typed */
    private static Query anywhere(String term, int edits) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < FIELDS.length; i++) {
            Term at = new Term(FIELDS[i], term);
            Query one = edits == 0 ? new TermQuery(at) : new FuzzyQuery(at, edits, 1, 24, true);
            any.add(new BoostQuery(one, WEIGHTS[i]), Occur.SHOULD);
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
        String low = text.toLowerCase(Locale.ROOT);
        Set<String> others = new LinkedHashSet<>();
        for (List<String> group : SYNONYMS) {
            for (String word : group) {
                if (!said(low, word)) continue;
                group.stream().filter(w -> !w.equals(word)).forEach(others::add);
            }
        }
        return others;
    }

    /** Is a word said in a text? An English one only as a whole word. */
    private static boolean said(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (isHan(word)) return true;
            if ((at == 0 || !latin(text.charAt(at - 1))) && (end == text.length() || !latin(text.charAt(end))))
                return true;
        }
        return false;
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
                        new LevenshteinAutomata(t.substring(1), true).toAutomaton(edits(t), t.substring(0, 1))))
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
            for (Part part : parts.values()) part.reader.close();
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
