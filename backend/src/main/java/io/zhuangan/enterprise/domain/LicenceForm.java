package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import java.util.Optional;

/**
 * 许可证编号的格式: the form of a city's licence numbers, e.g. {@code 沪妆########} where # is a digit. Tells where a number
 * goes wrong: in 沪妆2017O208 the seventh character should be a digit and is the letter O.
 */
public record LicenceForm(String form) {
    public LicenceForm {
        if (form == null || !form.contains("#")) throw new IllegalArgumentException("no form: " + form);
    }

    public Optional<Fault> fault(String number) {
        if (number.length() != form.length()) return wrong(number);
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            char read = number.charAt(i);
            if (wanted == '#' && !(read >= '0' && read <= '9')) {
                return Optional.of(Fault.of(EnterpriseError.LICENCE_NOT_DIGIT, i + 1, read, form));
            }
            if (wanted != '#' && wanted != read) return wrong(number);
        }
        return Optional.empty();
    }

    private Optional<Fault> wrong(String number) {
        return Optional.of(Fault.of(EnterpriseError.LICENCE_FORM_WRONG, number, form));
    }
}
