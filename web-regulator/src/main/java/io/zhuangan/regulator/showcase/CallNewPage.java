package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.NewCall;
import io.zhuangan.showcase.OpenCall;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens a call: its days, its criteria and their weights. */
@Named("caseCallNew")
@ViewScoped
public class CallNewPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CRITERIA = 6;

    @Inject
    Seat seat;

    @Inject
    OpenCall openCall;

    @Inject
    transient Clock clock;

    private String title;
    private String titleEn;
    private String about;
    private String aboutEn;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Integer minJurors = 3;
    private boolean demo;
    private final List<Row> rows = new ArrayList<>();

    /** A criterion while it is typed. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private String name;
        private String nameEn;
        private BigDecimal weight;

        boolean filled() {
            return name != null && !name.isBlank() && weight != null;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getNameEn() {
            return nameEn;
        }

        public void setNameEn(String nameEn) {
            this.nameEn = nameEn;
        }

        public BigDecimal getWeight() {
            return weight;
        }

        public void setWeight(BigDecimal weight) {
            this.weight = weight;
        }
    }

    public void load() {
        if (!seat.scope().may(Right.RUN_CASE_CALL)) throw new Denied("OpenCall");
        opensOn = LocalDate.now(clock);
        while (rows.size() < CRITERIA) rows.add(new Row());
    }

    public String open() {
        UUID key = openCall.open(
                seat.scope(),
                new NewCall(
                        title,
                        titleEn,
                        about,
                        aboutEn,
                        opensOn,
                        closesOn,
                        minJurors == null ? 0 : minJurors,
                        demo,
                        rows.stream()
                                .filter(Row::filled)
                                .map(r -> new NewCall.Criterion(r.name, r.nameEn, r.weight))
                                .toList()));
        return "/showcase/call.xhtml?faces-redirect=true&key=" + key;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getAboutEn() {
        return aboutEn;
    }

    public void setAboutEn(String aboutEn) {
        this.aboutEn = aboutEn;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public Integer getMinJurors() {
        return minJurors;
    }

    public void setMinJurors(Integer minJurors) {
        this.minJurors = minJurors;
    }

    public boolean isDemo() {
        return demo;
    }

    public void setDemo(boolean demo) {
        this.demo = demo;
    }
}
