package io.zhuangan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {
    @ParameterizedTest
    @CsvSource({
        "/, PAGE",
        "/index.xhtml, PAGE",
        "/zone/index.xhtml, PAGE",
        "/check-in, PAGE",
        "/kit/page.xhtml, PAGE",
        "/callback, CALLBACK",
        "/callback/x, PAGE",
        "/sign-in, SIGN_IN",
        "/sign-out, SIGN_OUT",
        "/signed-out, SIGNED_OUT",
        "/backchannel-logout, BACK_CHANNEL",
        "/api/v1/me, API",
        "/api, API",
        "/apiary.xhtml, PAGE",
        "/api/v1/openapi, OPEN",
        "/ical/abc.ics, OPEN",
        "/icalendar.xhtml, PAGE",
        "/lang, OPEN",
        "/kit/kit.css, FILE",
        "/jakarta.faces.resource/x.css.xhtml, FILE",
        "/jakarta.faces.resourceful, PAGE",
        "/favicon.ico, FILE"
    })
    @DisplayName("a path is behind the sign-in unless it is named open")
    void of(String path, Door door) {
        assertThat(Door.of(path)).isEqualTo(door);
    }
}
