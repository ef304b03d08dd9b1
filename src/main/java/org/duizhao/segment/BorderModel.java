package org.duizhao.segment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * Where sentences end in Chinese without marks: OpenNLP's maxent model of two outcomes, kept as one weight for each feature
 * (how much it adds to the log odds of an end), and how odds change with the length of the sentence so far.
 */
public final class BorderModel {
    /** The model's name beside this class, where the build puts it. */
    public static final String RESOURCE = "zh-unmarked.bin";

    private final LongIndex features;
    private final float[] weights;
    private final float[] byLength;

    private BorderModel(LongIndex features, float[] weights, float[] byLength) {
        this.features = features;
        this.weights = weights;
        this.byLength = byLength;
    }

    static BorderModel bundled() {
        try (InputStream in = Objects.requireNonNull(BorderModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BorderModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        float[] byLength = new float[data.readInt()];
        for (int i = 0; i < byLength.length; i++) {
            byLength[i] = data.readFloat();
        }
        int size = data.readInt();
        LongIndex features = new LongIndex(size);
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            features.add(data.readLong());
            weights[i] = data.readFloat();
        }
        return new BorderModel(features, weights, byLength);
    }

    /**
     * Writes a model.
     *
     * @param weights what each feature adds to the log odds of an end
     * @param byLength what each length adds, from 0 to that of the longest sentence, in units
     */
    public static void write(Map<Long, Float> weights, float[] byLength, DataOutput out) throws IOException {
        out.writeInt(byLength.length);
        for (float weight : byLength) {
            out.writeFloat(weight);
        }
        out.writeInt(weights.size());
        for (Map.Entry<Long, Float> weight : weights.entrySet()) {
            out.writeLong(weight.getKey());
            out.writeFloat(weight.getValue());
        }
    }

    /** The longest sentence, in units. */
    int longest() {
        return byLength.length - 1;
    }

    /** What a length adds to the log odds of an end behind so many units. */
    float byLength(int units) {
        return byLength[units];
    }

    /** The log odds that a sentence ends before each unit but the first, without regard to lengths. */
    float[] logOdds(ChineseBorderFeatures places, int units) {
        float[] odds = new float[units];
        long[] seen = new long[ChineseBorderFeatures.COUNT];
        for (int unit = 1; unit < units; unit++) {
            places.of(unit, seen);
            float sum = 0;
            for (long feature : seen) {
                int place = features.find(feature);
                sum += place < 0 ? 0 : weights[place];
            }
            odds[unit] = sum;
        }
        return odds;
    }
}
