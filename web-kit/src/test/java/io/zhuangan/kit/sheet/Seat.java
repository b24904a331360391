package io.zhuangan.kit.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Somebody sits here, so that rail and bar are filled. */
@Named("seat")
@RequestScoped
public class Seat {
    public String getPersonName() {
        return "王若衡";
    }

    public String getTenantName() {
        return "上海申妆行业协会";
    }

    public String getTenantKindLabel() {
        return "培训部";
    }

    public boolean isDemo() {
        return true;
    }

    public boolean isSignedIn() {
        return true;
    }

    public boolean isSeveral() {
        return true;
    }

    public int getUnreadCount() {
        return 4;
    }
}
