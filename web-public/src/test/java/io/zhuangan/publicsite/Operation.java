package io.zhuangan.publicsite;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One method at one path of a JSON interface, as the code has it or as the document says.
 *
 * @param query names in the query of the address
 * @param body whether it reads a body
 * @param once whether it takes an Idempotency-Key
 */
record Operation(String method, String path, Set<String> query, boolean body, boolean once) {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);
    private static final String KEY = "Idempotency-Key";

    /** Each annotated method of each resource class, those of its shared base too. */
    static List<Operation> ofCode(JavaClasses classes) {
        List<Operation> found = new ArrayList<>();
        for (JavaClass resource : classes) {
            if (!resource.isAnnotatedWith(Path.class)) continue;
            String base = resource.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : resource.getAllMethods()) {
                for (Class<? extends Annotation> http : METHODS) {
                    if (method.isAnnotatedWith(http)) found.add(of(http.getSimpleName(), base, method));
                }
            }
        }
        return found;
    }

    private static Operation of(String http, String base, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = ("/" + base + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}");
        Set<String> query = new TreeSet<>();
        boolean body = false;
        boolean once = false;
        for (JavaParameter parameter : method.getParameters()) {
            if (parameter.isAnnotatedWith(QueryParam.class)) {
                query.add(parameter.getAnnotationOfType(QueryParam.class).value());
            } else if (parameter.isAnnotatedWith(HeaderParam.class)) {
                once |= parameter.getAnnotationOfType(HeaderParam.class).value().equals(KEY);
            } else if (parameter.getAnnotations().isEmpty()) {
                body = true;
            }
        }
        return new Operation(http, path, query, body, once);
    }

    /** Each operation of an OpenAPI document that was read from YAML. */
    static List<Operation> ofDocument(Map<String, Object> document) {
        List<Operation> found = new ArrayList<>();
        map(document, "paths").forEach((path, methods) -> cast(methods).forEach((method, operation) -> {
            Set<String> query = new TreeSet<>();
            boolean once = false;
            for (Object one : (List<?>) cast(operation).getOrDefault("parameters", List.of())) {
                Map<String, Object> parameter = resolved(document, cast(one));
                if ("query".equals(parameter.get("in"))) query.add((String) parameter.get("name"));
                once |= KEY.equals(parameter.get("name"));
            }
            boolean body = cast(operation).containsKey("requestBody");
            found.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, query, body, once));
        }));
        return found;
    }

    /** What a reference leads to; fails when that is nothing. */
    static Map<String, Object> resolved(Map<String, Object> document, Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) return node;
        Map<String, Object> at = document;
        for (String step : reference.substring("#/".length()).split("/")) at = map(at, step);
        return at;
    }

    static Map<String, Object> map(Map<String, Object> of, String name) {
        if (!of.containsKey(name)) throw new IllegalArgumentException("the document has no " + name);
        return cast(of.get(name));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }

    boolean writes() {
        return !method.equals("GET");
    }

    String address() {
        return method + " " + path;
    }
}
