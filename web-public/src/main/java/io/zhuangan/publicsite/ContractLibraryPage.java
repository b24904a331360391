package io.zhuangan.publicsite;

import io.zhuangan.contract.PublicContracts;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The library of model contracts: the edition in force of each. */
@Named("publicContracts")
@RequestScoped
public class ContractLibraryPage {
    @Inject
    PublicContracts contracts;

    private List<PublishedContract> all;

    public List<PublishedContract> getAll() {
        if (all == null) all = contracts.library(null, Page.MOST).items();
        return all;
    }
}
