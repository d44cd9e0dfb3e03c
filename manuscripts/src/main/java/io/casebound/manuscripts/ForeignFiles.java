package io.casebound.manuscripts;

import com.google.common.primitives.Bytes;
import io.casebound.model.io.UnreadableInputException;
import java.nio.charset.StandardCharsets;

/** Knows files that hold manuscripts in forms that are not read, and says what to do with them. */
final class ForeignFiles {
  /** [MS-CFB] 2.2: the signature of compound files, which Word wrote until 2003. */
  private static final byte[] COMPOUND_FILE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

  private ForeignFiles() {}

  static void reject(ManuscriptFile file) throws UnreadableInputException {
    byte[] head = file.head();
    if (Bytes.indexOf(head, COMPOUND_FILE) == 0) {
      throw unreadable(
          file,
          "an old Word document (.doc) or one with a password; save it as .docx without one.");
    }
    if (Bytes.indexOf(head, PDF) == 0) {
      throw unreadable(file, "PDF; give its text, or the document it was made from.");
    }
    if (Bytes.indexOf(head, RTF) == 0) {
      throw unreadable(file, "Rich Text Format; save it as Word document (.docx).");
    }
  }

  private static UnreadableInputException unreadable(ManuscriptFile file, String what) {
    return new UnreadableInputException(file.name() + ": is " + what);
  }
}
