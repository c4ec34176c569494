package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what a claim tells of health and money: one ciphertext each, bound to the row, readable on both sides of it. */
@ApplicationScoped
class ClaimVault {
    /** A column that holds a sealed value. */
    enum Place {
        CONTENT("content", DataClass.MEDICAL),
        ACCOUNT("account", DataClass.FINANCE),
        ASSESSMENT("assessment", DataClass.MEDICAL),
        APPEAL("appeal", DataClass.MEDICAL);

        private final String column;
        private final DataClass dataClass;

        Place(String column, DataClass dataClass) {
            this.column = column;
            this.dataClass = dataClass;
        }
    }

    private static final String TABLE = "biz.mutual_claim";

    private final FieldCipher cipher;
    private final ObjectMapper json;

    ClaimVault(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] seal(Place place, UUID claim, Object value) {
        try {
            return cipher.encrypt(place.dataClass, TABLE, place.column, claim, json.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ClaimContent content(UUID claim, byte[] sealed) {
        return open(Place.CONTENT, claim, sealed, ClaimContent.class);
    }

    ClaimAccount account(Claim claim) {
        return open(Place.ACCOUNT, claim.id(), claim.account(), ClaimAccount.class);
    }

    ClaimCalculation calculation(UUID claim, byte[] sealed) {
        return open(Place.ASSESSMENT, claim, sealed, ClaimCalculation.class);
    }

    String appeal(UUID claim, byte[] sealed) {
        return open(Place.APPEAL, claim, sealed, String.class);
    }

    private <T> T open(Place place, UUID claim, byte[] sealed, Class<T> type) {
        try {
            return json.readValue(cipher.decrypt(place.dataClass, TABLE, place.column, claim, sealed), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
