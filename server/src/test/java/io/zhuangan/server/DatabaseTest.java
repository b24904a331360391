package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    private static final String PLAIN = "jdbc:mariadb://db:3306/zhuangan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connectTimeout=3000",
                "socketTimeout=60000",
                "useBulkStmts=false",
                "rewriteBatchedStatements=false",
                "useAffectedRows=false",
                "allowLocalInfile=false"
            })
    @DisplayName("每个连接都带上这些选项")
    void options(String option) {
        assertThat(Database.withOptions(PLAIN)).contains(option);
    }

    @Test
    @DisplayName("地址里已有选项时接在后面")
    void optionsAreAppended() {
        assertThat(Database.withOptions(PLAIN)).startsWith(PLAIN + "?connectTimeout");
        assertThat(Database.withOptions(PLAIN + "?sslMode=verify-full"))
                .startsWith(PLAIN + "?sslMode=verify-full&connectTimeout");
    }

    @Test
    @DisplayName("应用的语句三十秒为限，迁移没有")
    void onlyTheApplicationIsLimited() {
        Database database = new Database(Database.withOptions(PLAIN), null, null, null, null, null);
        assertThat(database.applicationUrl()).endsWith("&sessionVariables=max_statement_time=30");
        assertThat(database.url()).doesNotContain("max_statement_time");
    }
}
