package io.casebound.terminology.index;

import com.google.common.primitives.ImmutableIntArray;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Numbers strings, each once, and stores them as a {@link StringTable}. */
public final class StringTableBuilder {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();

  /** The number of that string. */
  public int number(String text) {
    return numbers.computeIfAbsent(text, this::add);
  }

  private int add(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    ends.add(bytes.size());
    return numbers.size();
  }

  /** Adds the strings to a file. */
  public void putInto(TableFileBuilder file) {
    file.put(StringTable.BYTES, ByteBuffer.wrap(bytes.toByteArray()));
    file.put(StringTable.ENDS, IntBuffer.wrap(ends.build().toArray()));
  }
}
