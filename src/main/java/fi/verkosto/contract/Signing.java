package fi.verkosto.contract;

/** The signatures of both parties, with the signed contract as a file under the name that its sender gave it. */
@SuppressWarnings("ArrayRecordComponent")
public record Signing(Signature network, Signature municipality, String fileName, byte[] content) {}
