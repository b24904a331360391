package io.zhuangan.regulator.grading;

import io.zhuangan.grading.FactEvidence;
import jakarta.ws.rs.BadRequestException;
import java.io.ByteArrayInputStream;
import java.util.Base64;

/** A document inside a JSON body: its name and its content in Base64. */
public record DocumentJson(String name, String base64) {
    static FactEvidence of(DocumentJson document) {
        if (document == null || document.base64() == null) return null;
        try {
            return new FactEvidence(
                    document.name(),
                    new ByteArrayInputStream(Base64.getDecoder().decode(document.base64())));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("document.base64");
        }
    }
}
