package org.duizhao.read;

/** Where a page bids its reader to scan, follow or subscribe; its parts are looked through once, and only if asked. */
final class Invitations {
    private static final int TEXTS_PER_INVITATION = 3;

    private final Outline outline;
    private int[] from = {};
    private int[] textsFrom = {};

    Invitations(Outline outline) {
        this.outline = outline;
    }

    boolean isAt(int part) {
        count();
        return from[part] > from[part + 1];
    }

    /** Whether from a part on there is one for every few texts. */
    boolean areManyFrom(int part) {
        count();
        return from[part] > 0 && (long) from[part] * TEXTS_PER_INVITATION >= textsFrom[part];
    }

    private void count() {
        if (from.length > 0) {
            return;
        }
        from = new int[outline.size() + 1];
        textsFrom = new int[outline.size() + 1];
        for (int i = outline.size() - 1; i >= 0; i--) {
            from[i] = from[i + 1] + (Signposts.invites(outline.text(i)) ? 1 : 0);
            textsFrom[i] = textsFrom[i + 1] + (outline.part(i) instanceof Part.Speech ? 1 : 0);
        }
    }
}
