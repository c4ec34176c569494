package cn.wuli.organisation.paper;

import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whoever of the union sees the paper may open it. */
@ApplicationScoped
class PaperGuard implements FileGuard {
    private final Papers papers;

    PaperGuard(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String objectType() {
        return Papers.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        return papers.isVisible(objectId);
    }
}
