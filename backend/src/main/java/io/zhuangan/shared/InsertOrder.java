package io.zhuangan.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells EclipseLink which tables stand on which, as the database's own foreign keys say.
 *
 * <p>Rooms refer to each other by id instead of by association, so EclipseLink cannot see that a tenant must be
 * inserted before its people; left alone it picks an order and the foreign key refuses. Named in persistence.xml.
 */
public class InsertOrder implements SessionCustomizer {
    private static final String FOREIGN_KEYS = "select table_name as child, referenced_table_name as parent"
            + " from information_schema.referential_constraints where constraint_schema = database()";

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                order((AbstractSession) event.getSession());
            }
        });
    }

    private static void order(AbstractSession session) {
        Map<String, ClassDescriptor> byTable = new HashMap<>();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.getTables().isEmpty()) byTable.put(descriptor.getTableName(), descriptor);
        }
        List<?> rows = session.executeSQL(FOREIGN_KEYS);
        for (Object row : rows) {
            DatabaseRecord foreignKey = (DatabaseRecord) row;
            ClassDescriptor from = byTable.get(String.valueOf(foreignKey.get("child")));
            ClassDescriptor to = byTable.get(String.valueOf(foreignKey.get("parent")));
            if (from != null && to != null && from != to) from.addConstraintDependencies(to.getJavaClass());
        }
        session.getCommitManager().initializeCommitOrder();
    }
}
