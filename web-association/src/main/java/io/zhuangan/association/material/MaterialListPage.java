package io.zhuangan.association.material;

import io.zhuangan.association.Seat;
import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.MaterialQueries;
import io.zhuangan.material.MaterialView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Suppliers' documents a firm may see, narrowed down. */
@Named("materialList")
@RequestScoped
public class MaterialListPage {
    private static final int SHOWN = 100;
    private static final Set<String> SHOWS = Set.of("own", "used");

    @Inject
    Seat seat;

    @Inject
    MaterialQueries materials;

    private String text;
    private String kind;
    private String show;
    private String done;
    private int count;
    private List<MaterialView> lines = List.of();

    public void load() {
        DocumentKind known = Arrays.stream(DocumentKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        MaterialQueries.Filter filter =
                new MaterialQueries.Filter(text, known, "own".equals(show), "used".equals(show));
        count = count(filter);
        lines = slice(filter, SHOWN);
    }

    int count(MaterialQueries.Filter filter) {
        return materials.count(seat.scope(), filter);
    }

    List<MaterialView> slice(MaterialQueries.Filter filter, int size) {
        return materials.slice(seat.scope(), filter, 0, size);
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public boolean isNarrowed() {
        return text != null && !text.isBlank() || kind != null && !kind.isBlank();
    }

    public int getCount() {
        return count;
    }

    public List<MaterialView> getLines() {
        return lines;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** {@code own} for what the firm shares, {@code used} for what it uses; else all. */
    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show != null && SHOWS.contains(show) ? show : null;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
