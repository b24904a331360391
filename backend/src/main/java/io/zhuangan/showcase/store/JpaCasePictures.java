package io.zhuangan.showcase.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.showcase.NewPicture;
import io.zhuangan.showcase.PictureContent;
import io.zhuangan.showcase.PictureSizes;
import io.zhuangan.showcase.PictureView;
import io.zhuangan.showcase.domain.CasePictures;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Pictures beside their case; content is read in one width at a time. */
@ApplicationScoped
public class JpaCasePictures extends ScopedStore implements CasePictures {
    private static final ScopeRule ROWS = ScopeRule.by("p.tenant_id");

    protected JpaCasePictures() {}

    public JpaCasePictures(EntityManager em) {
        super(em);
    }

    @Override
    public UUID add(
            AccessScope scope,
            CaseStudy study,
            int fromRevision,
            NewPicture p,
            List<PictureSizes.Sized> sizes,
            Instant now) {
        em.flush();
        long id = Ids.next();
        UUID key = UUID.randomUUID();
        PictureSizes.Sized widest = sizes.get(sizes.size() - 1);
        em.createNativeQuery(
                        "insert into case_picture (id, uid, tenant_id, case_id, from_revision, alt, alt_en, credit,"
                                + " licence, demo, width, height, uploaded_by, uploaded_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                                + " ?9, ?10, ?11, ?12, ?13, ?14)")
                .setParameter(1, id)
                .setParameter(2, key.toString())
                .setParameter(3, study.tenantId())
                .setParameter(4, study.id())
                .setParameter(5, fromRevision)
                .setParameter(6, p.alt().strip())
                .setParameter(7, p.altEn().strip())
                .setParameter(8, p.credit().strip())
                .setParameter(9, p.licence().strip())
                .setParameter(10, p.demo())
                .setParameter(11, widest.width())
                .setParameter(12, widest.height())
                .setParameter(13, scope.personId())
                .setParameter(14, Cells.utc(now))
                .executeUpdate();
        for (PictureSizes.Sized size : sizes) {
            em.createNativeQuery("insert into case_picture_size (id, tenant_id, picture_id, width, height, media_type,"
                            + " sha256, content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                    .setParameter(1, Ids.next())
                    .setParameter(2, study.tenantId())
                    .setParameter(3, id)
                    .setParameter(4, size.width())
                    .setParameter(5, size.height())
                    .setParameter(6, size.mediaType())
                    .setParameter(7, size.sha256())
                    .setParameter(8, size.content())
                    .executeUpdate();
        }
        return key;
    }

    @Override
    public void end(AccessScope scope, CaseStudy study, UUID picture, int revision) {
        em.flush();
        int ended = sql(
                        scope,
                        ScopeRule.by("tenant_id"),
                        "update case_picture set until_revision = ? where uid = ? and case_id = ? and until_revision is null"
                                + " and {scope}",
                        revision,
                        picture.toString(),
                        study.id())
                .executeUpdate();
        if (ended == 0) throw new NotFound("CasePicture", picture);
    }

    @Override
    public List<PictureView> of(AccessScope scope, CaseStudy study, int revision) {
        Stream<?> rows = sql(
                        scope,
                        ROWS,
                        "select p.uid, p.alt, p.alt_en, p.credit, p.licence, p.demo, p.width, p.height, (select"
                                + " group_concat(z.width order by z.width) from case_picture_size z where z.picture_id ="
                                + " p.id) from case_picture p where p.case_id = ? and p.from_revision <= ? and"
                                + " (p.until_revision is null or p.until_revision > ?) and {scope} order by p.id",
                        study.id(),
                        revision,
                        revision)
                .getResultStream();
        return rows.map(Cells::new).map(JpaCasePictures::view).toList();
    }

    private static PictureView view(Cells c) {
        return new PictureView(
                c.key(),
                c.text(),
                c.text(),
                c.text(),
                c.text(),
                c.flag(),
                c.number(),
                c.number(),
                Arrays.stream(c.text().split(",")).map(Integer::valueOf).toList());
    }

    @Override
    public Optional<PictureContent> content(AccessScope scope, CaseStudy study, UUID picture, int width) {
        Stream<?> rows = sql(
                        scope,
                        ROWS,
                        "select z.media_type, z.sha256, z.content from case_picture_size z join case_picture p on p.id ="
                                + " z.picture_id where p.uid = ? and p.case_id = ? and z.width = ? and {scope}",
                        picture.toString(),
                        study.id(),
                        width)
                .getResultStream();
        return rows.findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            return new PictureContent((String) cells[0], (String) cells[1], (byte[]) cells[2]);
        });
    }
}
