package io.zhuangan.kit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Lying bars with their names on the left, the first one on top: the option of a chart. Long names end in dots. */
public final class Bars {
    private static final int NAME_WIDTH = 132;

    private final JsonArrayBuilder names = Json.createArrayBuilder();
    private final JsonArrayBuilder values = Json.createArrayBuilder();
    private final JsonObjectBuilder axis;
    private final String label;

    /**
     * @param step between two figures of the axis
     * @param unit follows each figure, for example %
     */
    public Bars(int least, int most, int step, String unit) {
        label = "{c}" + unit;
        axis = Json.createObjectBuilder()
                .add("type", "value")
                .add("min", least)
                .add("max", most)
                .add("interval", step)
                .add("axisLabel", Json.createObjectBuilder().add("formatter", "{value}" + unit));
    }

    public Bars bar(String name, Number value) {
        names.add(name);
        values.add(value.doubleValue());
        return this;
    }

    public String option() {
        return Json.createObjectBuilder()
                .add("grid", Json.createObjectBuilder().add("top", 4).add("right", 44))
                .add("xAxis", axis)
                .add(
                        "yAxis",
                        Json.createObjectBuilder()
                                .add("type", "category")
                                .add("inverse", true)
                                .add("data", names)
                                .add(
                                        "axisLabel",
                                        Json.createObjectBuilder()
                                                .add("width", NAME_WIDTH)
                                                .add("overflow", "truncate")))
                .add(
                        "series",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "bar")
                                        .add("data", values)
                                        .add(
                                                "label",
                                                Json.createObjectBuilder()
                                                        .add("show", true)
                                                        .add("position", "right")
                                                        .add("formatter", label))))
                .build()
                .toString();
    }
}
