package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageHeadersTest {
    @Test
    @DisplayName("scripts run from our files or with the nonce of the page, styles from files only")
    void thePolicyIsStrict() {
        String policy = new PageHeaders("https://id.example").policy("'nonce-abcdefghijklmnop'");
        assertThat(policy)
                .contains("default-src 'self'")
                .contains("style-src 'self';")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self' https://id.example;")
                .endsWith("script-src 'self' 'nonce-abcdefghijklmnop'")
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName("without an identity provider forms lead to us alone")
    void formsStayHere() {
        assertThat(new PageHeaders("").policy(""))
                .contains("form-action 'self';")
                .endsWith("script-src 'self'");
    }
}
