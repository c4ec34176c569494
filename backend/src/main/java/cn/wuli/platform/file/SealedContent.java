package cn.wuli.platform.file;

import java.nio.file.Path;
import java.util.UUID;

/** A checked and encrypted content that waits on this machine's disk to be stored. */
record SealedContent(
        UUID id,
        String storageKey,
        String name,
        FileType type,
        long size,
        byte[] sha256,
        byte[] wrappedKey,
        Path sealed) {}
