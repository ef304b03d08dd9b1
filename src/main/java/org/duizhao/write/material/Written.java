package org.duizhao.write.material;

import java.util.List;

/**
 * What a writer did.
 *
 * @param units how many beads the output holds
 * @param leftOut everything of its material that the output does not hold
 */
public record Written(int units, List<LeftOut> leftOut) {
    public Written {
        leftOut = List.copyOf(leftOut);
    }
}
