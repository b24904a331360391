package io.zhuangan.regulator.grading;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Parts of a whole as stacked bars, standing or lying: the option of a chart. Long names end in dots. */
final class Stacks {
    private static final int NAME_WIDTH = 132;

    private final List<String> names;
    private final boolean lying;
    private final String unit;
    private final JsonArrayBuilder series = Json.createArrayBuilder();

    /**
     * @param lying names on the left, the first one on top
     * @param unit follows each figure, % makes the axis end at 100
     */
    Stacks(List<String> names, boolean lying, String unit) {
        this.names = names;
        this.lying = lying;
        this.unit = unit;
    }

    Stacks series(String name, String colour, List<? extends Number> values) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        values.forEach(v -> data.add(v.doubleValue()));
        series.add(Json.createObjectBuilder()
                .add("type", "bar")
                .add("name", name)
                .add("stack", "all")
                .add("itemStyle", Json.createObjectBuilder().add("color", colour))
                .add("data", data));
        return this;
    }

    String option() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        names.forEach(all::add);
        JsonObjectBuilder category =
                Json.createObjectBuilder().add("type", "category").add("data", all);
        if (lying) {
            category.add("inverse", true)
                    .add(
                            "axisLabel",
                            Json.createObjectBuilder().add("width", NAME_WIDTH).add("overflow", "break"));
        }
        JsonObjectBuilder value =
                Json.createObjectBuilder().add("type", "value").add("minInterval", 1);
        if (unit.equals("%")) value.add("max", 100);
        value.add("axisLabel", Json.createObjectBuilder().add("formatter", "{value}" + unit));
        return Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder())
                .add("tooltip", Json.createObjectBuilder().add("trigger", "axis"))
                .add("grid", Json.createObjectBuilder().add("top", 36))
                .add("xAxis", lying ? value : category)
                .add("yAxis", lying ? category : value)
                .add("series", series)
                .build()
                .toString();
    }
}
