package io.zhuangan.server;

import io.zhuangan.server.Settings.Account;

/** The database as the rest of the launcher sees it, embedded or external. */
record Database(
        String url,
        Account migration,
        Account application,
        Account publicReading,
        String keycloakUrl,
        Account keycloak) {

    /**
     * Batches are left to EclipseLink, local files stay on the client, and no call may wait for ever: a network that
     * drops packets otherwise holds a connection of the pool until the process ends.
     */
    private static final String OPTIONS = "connectTimeout=3000&socketTimeout=60000&tcpKeepAlive=true&useBulkStmts=false"
            + "&rewriteBatchedStatements=false&useAffectedRows=false&allowLocalInfile=false";

    /**
     * The address for the application, whose statements end after 30 s: a page's reader has long gone by then, and what
     * waits for a lock would hold its connection. Said to the session and not per statement, which would put a clause
     * before each one. Migrations and Keycloak are not limited.
     */
    String applicationUrl() {
        return url + "&sessionVariables=max_statement_time=30";
    }

    static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + OPTIONS;
    }
}
