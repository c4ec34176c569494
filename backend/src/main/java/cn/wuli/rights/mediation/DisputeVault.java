package cn.wuli.rights.mediation;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what is said in mediation (class SEALED), each text bound to its row. */
@ApplicationScoped
class DisputeVault {
    private static final String CASE = "biz.mediation_case";
    private static final String NOTE = "biz.mediation_note";
    private static final String DOSSIER = "sec.sealed_mediation";

    private final FieldCipher cipher;
    private final ObjectMapper json;

    DisputeVault(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] sealDispute(UUID caseId, Dispute dispute) {
        return seal(CASE, "content", caseId, write(dispute));
    }

    Dispute dispute(UUID caseId, byte[] sealed) {
        return read(open(CASE, "content", caseId, sealed), Dispute.class);
    }

    byte[] sealAgreement(UUID caseId, String text) {
        return seal(CASE, "agreement", caseId, text);
    }

    String agreement(UUID caseId, byte[] sealed) {
        return open(CASE, "agreement", caseId, sealed);
    }

    byte[] sealNote(UUID noteId, String words) {
        return seal(NOTE, "notes", noteId, words);
    }

    String note(UUID noteId, byte[] sealed) {
        return open(NOTE, "notes", noteId, sealed);
    }

    byte[] sealDossier(UUID caseId, Dossier dossier) {
        return seal(DOSSIER, "dossier", caseId, write(dossier));
    }

    Dossier dossier(UUID caseId, byte[] sealed) {
        return read(open(DOSSIER, "dossier", caseId, sealed), Dossier.class);
    }

    private byte[] seal(String table, String column, UUID row, String text) {
        return cipher.encrypt(DataClass.SEALED, table, column, row, text);
    }

    private String open(String table, String column, UUID row, byte[] sealed) {
        return cipher.decrypt(DataClass.SEALED, table, column, row, sealed);
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
