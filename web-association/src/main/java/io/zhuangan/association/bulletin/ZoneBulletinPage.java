package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.AcknowledgeBulletin;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.CheckAnswer;
import io.zhuangan.bulletin.CheckState;
import io.zhuangan.bulletin.GivenAnswer;
import io.zhuangan.bulletin.KeepCheckEvidence;
import io.zhuangan.bulletin.OpenBulletin;
import io.zhuangan.bulletin.OwnBulletin;
import io.zhuangan.bulletin.OwnBulletinQueries;
import io.zhuangan.bulletin.SaveSelfCheck;
import io.zhuangan.bulletin.ShareSelfCheck;
import io.zhuangan.bulletin.SubmitSelfCheck;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** A bulletin at a firm: read, receipt, self-check with files, who may read the answers. */
@Named("zoneBulletin")
@ViewScoped
public class ZoneBulletinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnBulletinQueries bulletins;

    @Inject
    OpenBulletin openBulletin;

    @Inject
    AcknowledgeBulletin acknowledgeBulletin;

    @Inject
    SaveSelfCheck saveSelfCheck;

    @Inject
    SubmitSelfCheck submitSelfCheck;

    @Inject
    ShareSelfCheck shareSelfCheck;

    @Inject
    KeepCheckEvidence keepCheckEvidence;

    private UUID about;
    private String done;
    private long version;
    private boolean withAssociation;
    private boolean withRegulator;
    private List<AnswerRow> rows = List.of();
    private transient OwnBulletin own;

    /** An answer as it is typed, with the file that is about to be attached. */
    public static final class AnswerRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private final UUID question;
        private CheckAnswer answer;
        private String words;
        private transient UploadedFile file;

        AnswerRow(OwnBulletin.Answer given) {
            this.question = given.question().key();
            this.answer = given.answer();
            this.words = given.words();
        }

        private GivenAnswer given() {
            return new GivenAnswer(question, answer, words);
        }

        public CheckAnswer getAnswer() {
            return answer;
        }

        public void setAnswer(CheckAnswer answer) {
            this.answer = answer;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public UploadedFile getFile() {
            return file;
        }

        public void setFile(UploadedFile file) {
            this.file = file;
        }
    }

    public void load() {
        openBulletin.open(seat.scope(), about);
        version = getOwn().version();
        withAssociation = getOwn().sharedWithAssociation();
        withRegulator = getOwn().sharedWithRegulator();
        rows = getOwn().answers().stream().map(AnswerRow::new).toList();
    }

    public OwnBulletin getOwn() {
        if (own == null) own = bulletins.one(seat.scope(), about);
        return own;
    }

    public String acknowledge() {
        acknowledgeBulletin.acknowledge(seat.scope(), about);
        return here("receipt");
    }

    public String save() throws IOException {
        keep();
        return here("saved");
    }

    public String submit() throws IOException {
        keep();
        own = null;
        submitSelfCheck.submit(
                seat.scope(),
                about,
                new SubmitSelfCheck.Whole(getOwn().version(), List.of(), withAssociation, withRegulator));
        return here("submitted");
    }

    /** Answers first, then the files that were chosen with them. */
    private void keep() throws IOException {
        saveSelfCheck.save(
                seat.scope(),
                about,
                version,
                rows.stream().map(AnswerRow::given).toList());
        for (AnswerRow row : rows) {
            if (row.file == null || row.file.getSize() == 0) continue;
            try (InputStream content = row.file.getInputStream()) {
                keepCheckEvidence.keep(
                        seat.scope(),
                        about,
                        new KeepCheckEvidence.Order(row.question, row.file.getFileName(), content, null));
            }
            row.file = null;
        }
        own = null;
        version = getOwn().version();
    }

    public String takeBack(UUID question, UUID file) {
        keepCheckEvidence.keep(seat.scope(), about, new KeepCheckEvidence.Order(question, null, null, file));
        return here("takenBack");
    }

    public String share() {
        shareSelfCheck.share(seat.scope(), about, withAssociation, withRegulator);
        return here("shared");
    }

    private String here(String what) {
        return "/zone/bulletin.xhtml?faces-redirect=true&about=" + about + "&done=" + what;
    }

    public boolean isAnswerable() {
        CheckState check = getOwn().check();
        return getOwn().bulletin().asks() && (check == CheckState.OPEN || check == CheckState.DRAFT);
    }

    public boolean isReceiptMissing() {
        return getOwn().bulletin().asks() && getOwn().receiptAt() == null;
    }

    public boolean isSharing() {
        return getOwn().check() == CheckState.SUBMITTED && seat.scope().may(Right.ANSWER_BULLETINS);
    }

    public boolean isCancellation() {
        return getOwn().bulletin().kind() == BulletinKind.CANCEL;
    }

    public CheckAnswer[] getAnswers() {
        return CheckAnswer.values();
    }

    public List<AnswerRow> getRows() {
        return rows;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public boolean isWithAssociation() {
        return withAssociation;
    }

    public void setWithAssociation(boolean withAssociation) {
        this.withAssociation = withAssociation;
    }

    public boolean isWithRegulator() {
        return withRegulator;
    }

    public void setWithRegulator(boolean withRegulator) {
        this.withRegulator = withRegulator;
    }
}
