package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.Asker;
import io.zhuangan.consultation.domain.EntryRule;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks in a text for whatever tells who asked; the register knows a firm's codes and people. */
@ApplicationScoped
public class AskerSearch {
    @Inject
    EnterpriseDirectory register;

    void expectNobodyNamed(AccessScope scope, Questions.Asked asked, EntryText text) {
        List<String> names = new ArrayList<>();
        names.add(asked.asker());
        names.add(asked.askerEn());
        List<String> codes = new ArrayList<>();
        List<String> people = new ArrayList<>();
        people.add(asked.question().askedByName());
        register.byId(scope, asked.question().tenantId()).ifPresent((EnterpriseView firm) -> {
            names.add(firm.name());
            names.add(firm.nameEn());
            codes.add(firm.creditCode());
            codes.add(firm.licenceNumber());
            register.people(scope, firm.id()).stream().map(FirmPersonView::name).forEach(people::add);
        });
        EntryRule.mustNameNobody(text, new Asker(names, codes, people));
    }
}
