package io.zhuangan.training;

import io.zhuangan.enterprise.Post;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.Remark;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.HistoryBook.MemberPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People of an association's member firms as files name them: by licence number, name, and staff number if need be. */
final class MemberRegister {
    private final Map<String, Map<Long, Member>> firms = new HashMap<>();

    MemberRegister(List<MemberPerson> people) {
        for (MemberPerson p : people) {
            firms.computeIfAbsent(p.licence(), licence -> new HashMap<>())
                    .computeIfAbsent(p.personId(), id -> new Member(p, new ArrayList<>()))
                    .holdings()
                    .add(p);
        }
    }

    /** Somebody, with every post the register knows. */
    record Member(MemberPerson person, List<MemberPerson> holdings) {
        long personId() {
            return person.personId();
        }

        /** Posts held on that day, the weightiest first. */
        List<String> posts(LocalDate day) {
            return holdings.stream()
                    .filter(p -> p.post() != null
                            && !day.isBefore(p.postFrom())
                            && (p.postUntil() == null || day.isBefore(p.postUntil())))
                    .map(p -> Post.valueOf(p.post()))
                    .sorted()
                    .map(Enum::name)
                    .toList();
        }

        Set<String> kinds() {
            return Arrays.stream(person.kinds().split(","))
                    .filter(kind -> !kind.isBlank())
                    .collect(Collectors.toSet());
        }

        /** Whether the firm is a member on that day. */
        boolean memberOn(LocalDate day) {
            return person.memberUntil() == null || day.isBefore(person.memberUntil());
        }

        boolean worksOn(LocalDate day) {
            return person.leftOn() == null || day.isBefore(person.leftOn());
        }

        /** A place in a session, not taken yet, with the post of that day. */
        Enrolment place(long associationId, long sessionId, LocalDate day) {
            return new Enrolment(
                    associationId,
                    sessionId,
                    person.enterpriseId(),
                    person.enterpriseName(),
                    person.personId(),
                    UUID.fromString(person.personKey()),
                    person.name(),
                    posts(day).stream().findFirst().orElse(""));
        }
    }

    /** Whom a row means; empty with a remark where it means nobody, or several. */
    Optional<Member> find(ImportRow row, List<Remark> wrong) {
        Map<Long, Member> firm = firms.get(row.text(HistoryFile.LICENCE));
        if (firm == null) {
            wrong.add(Remark.on(HistoryFile.LICENCE, TrainingError.HISTORY_NO_MEMBER, row.text(HistoryFile.LICENCE)));
            return Optional.empty();
        }
        String number = row.text(HistoryFile.STAFF_NUMBER);
        List<Member> fitting = firm.values().stream()
                .filter(m -> m.person().name().equals(row.text(HistoryFile.NAME)))
                .filter(m -> number == null || number.equals(m.person().staffNumber()))
                .toList();
        if (fitting.size() == 1) return Optional.of(fitting.get(0));
        wrong.add(Remark.on(
                HistoryFile.NAME,
                fitting.isEmpty() ? TrainingError.HISTORY_PERSON_UNKNOWN : TrainingError.HISTORY_PERSON_AMBIGUOUS,
                row.text(HistoryFile.NAME)));
        return Optional.empty();
    }
}
