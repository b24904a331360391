package io.zhuangan.publicsite;

import io.zhuangan.contract.PublicContracts;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.contract.TextComparison;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An edition of a model contract at the address it is cited by, or two of them beside each other. */
@Named("publicContract")
@RequestScoped
public class ContractPage {
    @Inject
    PublicContracts contracts;

    @Inject
    Site site;

    private PublicContracts.Edition edition;
    private PublicContracts.Edition other;
    private List<PublishedContract> editions = List.of();
    private TextComparison comparison;

    /** @param label null for the edition in force. False when there is no such published edition */
    boolean load(String slug, String label) {
        editions = contracts.editions(slug);
        if (editions.isEmpty()) return false;
        // the platform's own lists know the key; what is cited has the name in its address
        if (label != null && !editions.get(0).slug().equals(slug)) return false;
        edition = contracts
                .edition(slug, label == null ? editions.get(0).label() : label)
                .orElse(null);
        return edition != null;
    }

    /** The edition with what it says otherwise than an earlier or later one. */
    boolean compare(String slug, String from, String to) {
        if (!load(slug, to)) return false;
        other = contracts.edition(slug, from).orElse(null);
        if (other == null || from.equals(to)) return false;
        comparison = TextComparison.between(other.text(), edition.text(), site.isEnglish());
        return true;
    }

    public PublicContracts.Edition getEdition() {
        return edition;
    }

    public PublicContracts.Edition getOther() {
        return other;
    }

    public List<PublishedContract> getEditions() {
        return editions;
    }

    public TextComparison getComparison() {
        return comparison;
    }

    /** The words are in Chinese though the page is in English. */
    public boolean isUntranslated() {
        return site.isEnglish()
                && edition.text().clauses().stream().allMatch(c -> c.textEn().isEmpty());
    }

    public String to(PublishedContract contract) {
        return site.to("/contracts/" + contract.slug() + "/" + contract.label());
    }

    public String file(String ending) {
        return site.getHome() + "/contract-files/" + site.getLang() + "/"
                + edition.contract().slug() + "/" + edition.contract().label() + "." + ending;
    }

    /** The comparison that is shown, as a Word file. */
    public String getChangesFile() {
        return site.getHome() + "/contract-files/" + site.getLang() + "/"
                + edition.contract().slug() + "/" + edition.contract().label() + "/changes/"
                + other.contract().label() + ".docx";
    }

    /** The address by which the edition is cited, whole. */
    public String getCitation() {
        return site.whole("/" + site.getLang() + "/contracts/"
                + edition.contract().slug() + "/" + edition.contract().label());
    }
}
