package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.duizhao.bitext.Term;
import org.duizhao.review.desk.Desk;
import org.duizhao.term.format.GlossaryFormat;
import org.duizhao.term.format.GlossaryWriter;
import org.duizhao.workspace.document.TermDecision;
import org.duizhao.workspace.document.TermPlace;

/** The terms of a workspace as a glossary: those found and not rejected, and those that a person added. */
final class GlossaryRoute {
    private final Desks desks;

    GlossaryRoute(Desks desks) {
        this.desks = desks;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/w/{name}/glossary", this::answer);
    }

    private void answer(Context context) throws IOException {
        Desk desk = desks.of(context);
        List<Term> terms = desk.now().document().beads().stream()
                .flatMap(bead -> bead.chinese().stream())
                .flatMap(sentence -> sentence.terms().stream())
                .filter(place -> place.decision() != TermDecision.REJECTED)
                .map(TermPlace::term)
                .distinct()
                .toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        GlossaryWriter.write(terms, GlossaryFormat.CSV, file);
        Downloads.answer(context, desk.name() + ".glossary.csv", file.toByteArray());
    }
}
