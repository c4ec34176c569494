package cn.wuli.platform.export;

import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The file leaves through {@link TakeExport} alone, which counts; no link, not even for who asked for it. */
@ApplicationScoped
class ExportFileGuard implements FileGuard {
    @Override
    public String objectType() {
        return ProtectedExports.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        return false;
    }

    @Override
    public boolean withholdsFromUploader() {
        return true;
    }
}
