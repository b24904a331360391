package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.HoursFilter;
import io.zhuangan.training.HoursLine;
import io.zhuangan.training.HoursQueries;
import io.zhuangan.training.HoursTotal;
import io.zhuangan.training.OwnTrainingQueries;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** Hours by person, firm and post in a year: of an association's courses, or of the firm's people with certificates. */
@Named
@ViewScoped
public class HoursPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    Seat seat;

    @Inject
    HoursQueries hours;

    @Inject
    OwnTrainingQueries own;

    private Integer year;
    private String post;
    private String text;
    private int current;
    private HoursTotal total;
    private List<CertificateView> certificates = List.of();
    private transient LazyDataModel<HoursLine> rows;

    /** For the association's own navigation. */
    public void loadDesk() {
        if (!seat.scope().may(Right.MANAGE_COURSES)) throw new Denied("HoursQueries");
        read();
    }

    /** For the firm's zone. */
    public void load() {
        if (!seat.scope().mayAny(Right.ENROL_COLLEAGUES, Right.ATTEND)) throw new Denied("HoursQueries");
        read();
        certificates = own.certificates(seat.scope(), 0, MOST);
    }

    private void read() {
        current = hours.thisYear(seat.scope());
        if (year == null) year = current;
        if (post != null && Arrays.stream(Post.values()).noneMatch(p -> p.name().equals(post))) post = null;
        total = hours.total(seat.scope(), filter());
    }

    private HoursFilter filter() {
        return new HoursFilter(year, post == null || post.isEmpty() ? null : post, text);
    }

    /** The same list again, for a link that can be kept. */
    public String search() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page + "?faces-redirect=true&includeViewParams=true";
    }

    /** The filters as part of an address. */
    public String getQuery() {
        String query = "?year=" + year;
        if (post != null && !post.isEmpty()) query += "&post=" + post;
        if (text != null && !text.isBlank()) {
            query += "&text=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
        }
        return query;
    }

    public boolean isNarrowed() {
        return filter().post() != null || text != null && !text.isBlank();
    }

    public LazyDataModel<HoursLine> getRows() {
        if (rows == null) rows = new HoursRows(hours, seat::scope, this::filter);
        return rows;
    }

    public List<Integer> getYears() {
        return List.of(current, current - 1, current - 2);
    }

    public Post[] getPosts() {
        return Post.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public HoursTotal getTotal() {
        return total;
    }

    public List<CertificateView> getCertificates() {
        return certificates;
    }
}
