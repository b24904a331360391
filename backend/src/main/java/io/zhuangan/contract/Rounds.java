package io.zhuangan.contract;

import io.zhuangan.contract.domain.ContractTemplates;
import java.time.LocalDate;

/** When a round takes comments: until the end of its last day, unless it was ended or its edition published. */
final class Rounds {
    private Rounds() {}

    static boolean isOpen(ContractTemplates.Round round, LocalDate today) {
        return round.label() == null && round.endedAt() == null && !today.isAfter(round.until());
    }
}
