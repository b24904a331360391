package io.zhuangan.contract;

import java.util.List;

/**
 * A clause of a text; its number is its place.
 *
 * @param key stays the same from edition to edition: by it editions are compared; lower-case letters, digits, hyphens
 * @param optional a firm may leave it out
 * @param text paragraphs by line, with variables as {@code {{code}}}
 * @param note for whoever fills it in; no part of the contract
 * @param basis what it rests on, e.g. 条例 第三十一条; empty when it is an agreement only
 */
public record ContractClause(
        String key,
        boolean optional,
        String title,
        String titleEn,
        String text,
        String textEn,
        String note,
        String noteEn,
        String basis,
        String basisEn) {
    public ContractClause {
        key = Typed.text(key);
        title = Typed.text(title);
        titleEn = Typed.text(titleEn);
        text = Typed.text(text);
        textEn = Typed.text(textEn);
        note = Typed.text(note);
        noteEn = Typed.text(noteEn);
        basis = Typed.text(basis);
        basisEn = Typed.text(basisEn);
    }

    /** The title in a language; Chinese where there is no other. */
    public String titleIn(boolean english) {
        return Typed.in(english, title, titleEn);
    }

    public String textIn(boolean english) {
        return Typed.in(english, text, textEn);
    }

    public String noteIn(boolean english) {
        return Typed.in(english, note, noteEn);
    }

    public String basisIn(boolean english) {
        return Typed.in(english, basis, basisEn);
    }

    public List<String> paragraphsIn(boolean english) {
        return textIn(english)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
