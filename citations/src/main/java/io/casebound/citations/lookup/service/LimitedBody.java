package io.casebound.citations.lookup.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes an answer up to a size; of a larger one it takes no more. */
final class LimitedBody implements BodySubscriber<byte[]> {
  private final int mostBytes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Optional<Subscription> subscription = Optional.empty();

  LimitedBody(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = Optional.of(given);
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (body.isDone()) {
        return;
      }
      if (bytes.size() + part.remaining() > mostBytes) {
        subscription.ifPresent(Subscription::cancel);
        body.completeExceptionally(
            new IOException("the answer is larger than " + (mostBytes >> 20) + " MiB"));
        return;
      }
      byte[] next = new byte[part.remaining()];
      part.get(next);
      bytes.writeBytes(next);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
