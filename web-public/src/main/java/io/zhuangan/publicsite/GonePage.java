package io.zhuangan.publicsite;

import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.PublicPageWithdrawal;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The address of a cluster or a campaign that was public and is not any more. */
@Named("publicGone")
@RequestScoped
public class GonePage {
    @Inject
    PublicShowcase showcase;

    private PublicPageWithdrawal withdrawal;

    /** False when nothing was withdrawn there. */
    boolean load(EditedKind kind, String code) {
        withdrawal = showcase.pageWithdrawal(kind, code).orElse(null);
        return withdrawal != null;
    }

    public PublicPageWithdrawal getWithdrawal() {
        return withdrawal;
    }

    /** Where what is still public of the same kind is listed. */
    public String getList() {
        return withdrawal.kind() == EditedKind.CAMPAIGN ? "/campaigns" : "/clusters";
    }
}
