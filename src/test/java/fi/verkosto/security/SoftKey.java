package fi.verkosto.security;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A device with one passkey, in software: it does what it is told, also what real ones would refuse. */
final class SoftKey {

    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;

    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final byte[] id;
    private final KeyPair keys;

    SoftKey(String name) {
        try {
            id = sha256(name.getBytes(StandardCharsets.UTF_8));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] id() {
        return id;
    }

    /** The browser's answer when the key is made. */
    String creation(String origin, String challenge, int flags) {
        return credential("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(
                        base64(clientData("webauthn.create", origin, challenge)),
                        base64(attestation("localhost", flags))));
    }

    /** The browser's answer when the key signs somebody in. */
    String assertion(String origin, String challenge, int flags, int count) {
        byte[] clientData = clientData("webauthn.get", origin, challenge);
        byte[] authenticator = joined(head("localhost", flags, count));
        return credential("\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\""
                .formatted(
                        base64(clientData),
                        base64(authenticator),
                        base64(signed(joined(authenticator, sha256(clientData))))));
    }

    /** What the device says of the key, without vouching for it. */
    byte[] attestation(String program, int flags) {
        byte[] data = joined(
                head(program, flags | WITH_KEY, 0), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        return joined(
                bytes(0xA3, 0x63),
                text("fmt"),
                bytes(0x64),
                text("none"),
                bytes(0x67),
                text("attStmt"),
                bytes(0xA0, 0x68),
                text("authData"),
                bytes(0x58, data.length),
                data);
    }

    /** In the form that the standard calls COSE. */
    byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return joined(
                bytes(0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
                coordinate(key.getW().getAffineX().toByteArray()),
                bytes(0x22, 0x58, 0x20),
                coordinate(key.getW().getAffineY().toByteArray()));
    }

    private String credential(String response) {
        return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%s}}"
                .formatted(base64(id), base64(id), response);
    }

    private static byte[] clientData(String type, String origin, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] head(String program, int flags, int count) {
        return joined(
                sha256(text(program)),
                bytes(flags),
                ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    }

    private byte[] signed(byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        byte[] digits = Arrays.copyOfRange(number, Math.max(0, number.length - COORDINATE), number.length);
        System.arraycopy(digits, 0, fixed, COORDINATE - digits.length, digits.length);
        return fixed;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
