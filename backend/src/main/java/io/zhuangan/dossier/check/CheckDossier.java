package io.zhuangan.dossier.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code zhuangan check-dossier [--en] [--quiet] [--evidence FOLDER] FILE…}: says of each dossier what agrees and what
 * does not. Ends with 0 when everything agrees, 1 when something does not, 2 when a file cannot be read as a dossier or
 * the call is wrong.
 */
public final class CheckDossier {
    static final int AGREES = 0;
    static final int DIFFERS = 1;
    static final int UNREADABLE = 2;

    private final PrintStream out;
    private final Words words;
    private final boolean quiet;
    private final Path evidence;

    private CheckDossier(PrintStream out, Words words, boolean quiet, Path evidence) {
        this.out = out;
        this.words = words;
        this.quiet = quiet;
        this.evidence = evidence;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = run(out, args);
        out.flush();
        System.exit(code);
    }

    /** The command without the end of the process. */
    static int run(PrintStream out, String... args) {
        boolean english = false;
        boolean quiet = false;
        Path evidence = null;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--en" -> english = true;
                case "--quiet" -> quiet = true;
                case "--evidence" -> evidence = i + 1 < args.length ? Path.of(args[++i]) : null;
                default -> files.add(args[i]);
            }
        }
        Words words = new Words(english);
        if (files.isEmpty() || files.stream().anyMatch(f -> f.startsWith("--"))) {
            out.println(words.say("check.usage"));
            return UNREADABLE;
        }
        CheckDossier check = new CheckDossier(out, words, quiet, evidence);
        int worst = AGREES;
        for (String file : files) worst = Math.max(worst, check.file(file));
        return worst;
    }

    private int file(String name) {
        List<Finding> findings;
        try {
            String text = Files.readString(Path.of(name));
            findings = new ArrayList<>(DossierCheck.of(text));
            if (evidence != null) findings.addAll(files(DossierCheck.evidenceOf(text)));
        } catch (IOException | IllegalArgumentException e) {
            out.println(words.say("check.unreadable", name, e.getMessage()));
            return UNREADABLE;
        }
        boolean agrees = findings.stream().allMatch(Finding::agrees);
        for (Finding f : findings) {
            if (!quiet || !f.agrees()) out.println((f.agrees() ? "  = " : "  ≠ ") + f.say(words));
        }
        long wrong = findings.stream().filter(f -> !f.agrees()).count();
        out.println(agrees ? words.say("check.agrees", name) : words.say("check.differs", name, wrong));
        return agrees ? AGREES : DIFFERS;
    }

    /** Files in the folder that the list names; others are nobody's business. */
    private List<Finding> files(Map<String, Set<String>> listed) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Set<String>> one : listed.entrySet()) {
            Path file = evidence.resolve(Path.of(one.getKey()).getFileName());
            if (!Files.isRegularFile(file)) {
                findings.add(Finding.ok("file.absent", one.getKey()));
            } else if (one.getValue().contains(sha256(file))) {
                findings.add(Finding.ok("file.ok", one.getKey()));
            } else {
                findings.add(Finding.bad("file.bad", one.getKey()));
            }
        }
        return findings;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
