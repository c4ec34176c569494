package cn.wuli.rights.legalaid;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what is said in a case of legal aid (class SEALED), each text bound to its row. */
@ApplicationScoped
class LegalAidVault {
    private static final String CASE = "biz.legal_aid_case";
    private static final String LOG = "biz.legal_aid_log";

    private final FieldCipher cipher;
    private final ObjectMapper json;

    LegalAidVault(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] sealRequest(UUID caseId, LegalAidRequest request) {
        try {
            return cipher.encrypt(DataClass.SEALED, CASE, "content", caseId, json.writeValueAsString(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    LegalAidRequest request(LegalAidCase of) {
        try {
            return json.readValue(
                    cipher.decrypt(DataClass.SEALED, CASE, "content", of.id(), of.content()), LegalAidRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] sealResult(UUID caseId, String words) {
        return cipher.encrypt(DataClass.SEALED, CASE, "result", caseId, words);
    }

    String result(UUID caseId, byte[] sealed) {
        return cipher.decrypt(DataClass.SEALED, CASE, "result", caseId, sealed);
    }

    byte[] sealNotes(UUID logId, String words) {
        return cipher.encrypt(DataClass.SEALED, LOG, "notes", logId, words);
    }

    String notes(UUID logId, byte[] sealed) {
        return cipher.decrypt(DataClass.SEALED, LOG, "notes", logId, sealed);
    }
}
