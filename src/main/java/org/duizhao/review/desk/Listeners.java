package org.duizhao.review.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/** Who is told that a document has a new version: by a thread of their own, since a slow one may not hold up edits. */
final class Listeners implements AutoCloseable {
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "review-messenger");
        thread.setDaemon(true);
        return thread;
    });

    /** Adds one; what is returned takes it away again. */
    Runnable add(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(long version) {
        messenger.execute(() -> listeners.forEach(listener -> listener.accept(version)));
    }

    @Override
    public void close() {
        messenger.shutdown();
    }
}
