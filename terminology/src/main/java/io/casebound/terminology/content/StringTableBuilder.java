package io.casebound.terminology.content;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.index.TableFileBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Numbers strings, each once, and stores them as a {@link StringTable}. */
final class StringTableBuilder {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();

  /** The number of that string. */
  int number(String text) {
    return numbers.computeIfAbsent(text, this::add);
  }

  private int add(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    ends.add(bytes.size());
    return numbers.size();
  }

  void putInto(TableFileBuilder file) {
    file.put(StringTable.BYTES, ByteBuffer.wrap(bytes.toByteArray()));
    file.put(StringTable.ENDS, IntBuffer.wrap(ends.build().toArray()));
  }
}
