package io.zhuangan.contract;

import io.zhuangan.contract.domain.ContractSheet;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The library, the own sheets and the own adoptions of a firm. */
@Reads
@Permit(Right.USE_CONTRACTS)
public class SheetQueries {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    /** Newest editions of the city's associations. */
    public List<PublishedContract> library(AccessScope scope) {
        return templates.library(scope);
    }

    public List<SheetLine> own(AccessScope scope) {
        Map<Long, ContractTemplates.Standing> editions = new HashMap<>();
        return sheets.own(scope).stream()
                .map(sheet -> {
                    ContractTemplates.Standing edition =
                            editions.computeIfAbsent(sheet.editionId(), id -> templates.published(scope, id));
                    return new SheetLine(
                            sheet.key(),
                            sheet.name(),
                            edition.view(),
                            sheet.savedByName(),
                            sheet.savedAt(),
                            SheetRules.faults(ContractJson.text(edition.body()), ContractJson.sheet(sheet.body()))
                                    .size(),
                            sheet.finishedAt());
                })
                .toList();
    }

    public SheetView sheet(AccessScope scope, UUID key) {
        ContractSheet sheet = sheets.get(scope, key);
        ContractTemplates.Standing edition = templates.published(scope, sheet.editionId());
        ContractText text = ContractJson.text(edition.body());
        SheetValues values = ContractJson.sheet(sheet.body());
        PublishedContract newer = edition.view().superseded()
                ? templates.editionsOf(scope, edition.view().template()).get(0)
                : null;
        return new SheetView(
                key,
                sheet.version(),
                sheet.name(),
                edition.view(),
                text,
                values,
                SheetRules.faults(text, values),
                sheet.savedByName(),
                sheet.savedAt(),
                sheet.finishedAt(),
                newer);
    }

    /** What is missing on values that are typed and not yet saved. */
    public List<ValueFault> check(AccessScope scope, ContractText text, SheetValues values) {
        return SheetRules.faults(text, values);
    }

    /** What another edition says otherwise than the one the sheet is pinned to. */
    public TextComparison comparison(AccessScope scope, UUID key, boolean english) {
        SheetView sheet = sheet(scope, key);
        if (sheet.newer() == null) return TextComparison.between(sheet.text(), sheet.text(), english);
        ContractText to = ContractJson.text(
                templates.published(scope, sheet.newer().edition()).body());
        return TextComparison.between(sheet.text(), to, english);
    }

    public List<AdoptionView> adoptions(AccessScope scope) {
        return sheets.adoptions(scope);
    }
}
