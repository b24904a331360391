package io.zhuangan.material;

import java.time.LocalDate;

/**
 * What a firm says about a document.
 *
 * @param inci name by INCI, or null
 * @param casNo CAS number, or null
 * @param validUntil last day, or null where the document names none
 * @param open whether all members see it; else the own firm alone
 */
public record MaterialForm(
        String supplier,
        String ingredient,
        String inci,
        String casNo,
        DocumentKind kind,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        boolean open) {
    public MaterialForm {
        supplier = clean(supplier);
        ingredient = clean(ingredient);
        inci = clean(inci);
        casNo = clean(casNo);
        number = clean(number);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
