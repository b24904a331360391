package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in a year (Measures Art. 9). Licensed on 20 May and stopped for three months: takes part. Licensed on
 * 1 July: 暂不评定, its events count for the next year.
 *
 * <p>"5月31日以后" leaves 31 May itself open; the default of the rule set excludes licences from 1 June on. "六个月以上"
 * includes exactly six months (Civil Code Art. 1259). Only the part of a stop that lies in the year is measured.
 *
 * @param excludedFrom first day of the year whose licences wait a year
 * @param stopMonths full months of continuous stop that exclude
 * @param stopEvent event whose facts are such stops: from the day it occurred until the day it was done, or null
 */
public record Eligibility(MonthDay excludedFrom, int stopMonths, String stopEvent) {
    public Eligibility {
        if (stopMonths < 1) throw new InvalidRules("eligibility", "stopMonths " + stopMonths);
    }

    /** Why a firm sits a year out. */
    public enum Deferral {
        LICENSED_TOO_LATE,
        STOPPED_TOO_LONG,
        NOT_LICENSED,
        /** A file of earlier results says so, without a reason. */
        RECORDED
    }

    /** Production stood still from one day until another; null = still does. */
    public record Stop(LocalDate from, LocalDate until) {}

    /** The firm with the stops that stand among its facts. */
    public Firm withStops(Firm firm, List<Fact> facts) {
        if (stopEvent == null) return firm;
        List<Stop> all = null;
        for (Fact fact : facts) {
            if (!fact.event().equals(stopEvent)) continue;
            if (all == null) all = new ArrayList<>(firm.stops());
            all.add(new Stop(fact.occurredOn(), fact.doneOn()));
        }
        if (all == null) return firm;
        return new Firm(firm.licensedOn(), firm.licenceEndedOn(), all);
    }

    /** The reason to sit out, or empty when the firm takes part. */
    public Optional<Deferral> deferral(Firm firm, EvaluationYear year) {
        if (firm.licensedOn() == null || !firm.licensedOn().isBefore(year.until())) {
            return Optional.of(Deferral.NOT_LICENSED);
        }
        if (firm.licenceEndedOn() != null && firm.licenceEndedOn().isBefore(year.until())) {
            return Optional.of(Deferral.NOT_LICENSED);
        }
        if (!firm.licensedOn().isBefore(cutOff(year))) return Optional.of(Deferral.LICENSED_TOO_LATE);
        for (Stop stop : firm.stops()) {
            LocalDate from = stop.from().isBefore(year.from()) ? year.from() : stop.from();
            LocalDate until = stop.until() == null || stop.until().isAfter(year.until()) ? year.until() : stop.until();
            if (!from.plusMonths(stopMonths).isAfter(until)) return Optional.of(Deferral.STOPPED_TOO_LONG);
        }
        return Optional.empty();
    }

    /** The cut-off lies in the calendar year the evaluation year is named after. */
    private LocalDate cutOff(EvaluationYear year) {
        return excludedFrom.atYear(year.year());
    }

    /**
     * What decides about taking part.
     *
     * @param licenceEndedOn day the licence ended for good, or null
     */
    public record Firm(LocalDate licensedOn, LocalDate licenceEndedOn, List<Stop> stops) {
        public Firm {
            stops = List.copyOf(stops);
        }
    }
}
