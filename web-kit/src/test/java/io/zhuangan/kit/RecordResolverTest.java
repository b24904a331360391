package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private record Row(String name, int seats) {
        public boolean full() {
            return seats == 0;
        }
    }

    private final RecordResolver resolver = new RecordResolver();

    @Test
    @DisplayName("pages read the parts of a record and what it works out")
    void partsAreRead() {
        ELContext context = new Nothing();
        assertThat(resolver.getValue(context, new Row("奉贤", 0), "name")).isEqualTo("奉贤");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(new Nothing(), new Row("奉贤", 0), "full")).isEqualTo(true);
    }

    @Test
    @DisplayName("other classes and other names are left to others")
    void othersAreLeftAlone() {
        ELContext context = new Nothing();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.getValue(context, new Row("a", 1), "absent")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private static final class Nothing extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
