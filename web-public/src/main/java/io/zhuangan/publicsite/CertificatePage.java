package io.zhuangan.publicsite;

import io.zhuangan.training.CheckCertificate;
import io.zhuangan.training.CheckedCertificate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Is a certificate genuine? Each question is written down by the use case. */
@Named("publicCertificate")
@RequestScoped
public class CertificatePage {
    private static final int LONGEST = 60;

    @Inject
    CheckCertificate check;

    private String code;
    private CheckedCertificate found;

    /** What somebody typed or scanned, as it may stand in an address. */
    static String code(String typed) {
        String bare = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }

    /** Always shows a page: an unknown code is an answer too. */
    boolean load(String asked) {
        code = code(asked);
        if (!code.isEmpty()) found = check.check(code).orElse(null);
        return true;
    }

    /** Null while nothing was asked yet. */
    public String getCode() {
        return code == null || code.isEmpty() ? null : code;
    }

    /** Null when no certificate has this code. */
    public CheckedCertificate getFound() {
        return found;
    }
}
