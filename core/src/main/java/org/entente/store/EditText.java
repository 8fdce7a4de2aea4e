package org.entente.store;

import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.Likelihood;
import org.entente.model.StatementEdit;
import org.entente.model.StatementType;
import org.entente.model.Theme;
import org.entente.model.Voice;

/** What a statement is otherwise, in a row of the log: only what is given. */
final class EditText {
    private static final String SOURCE = "newSource";
    private static final String TARGET = "newTarget";
    private static final String TYPE = "newType";
    private static final String RECIPROCAL = "reciprocal";
    private static final String DATE = "date";
    private static final String PLACE = "place";
    private static final String VOICE = "voice";
    private static final String VOICE_ACTOR = "voiceActor";
    private static final String CERTAINTY = "certainty";
    private static final String THEME = "theme";
    private static final String LIKELIHOOD = "likelihood";
    private static final String HORIZON = "horizon";

    private EditText() {}

    static void write(StatementEdit edit, DetailText to) {
        edit.source().ifPresent(actor -> to.with(SOURCE, actor.value()));
        edit.target().ifPresent(actor -> to.with(TARGET, actor.value()));
        edit.type().ifPresent(type -> to.with(TYPE, type.name()));
        edit.reciprocal().ifPresent(both -> to.with(RECIPROCAL, Boolean.toString(both)));
        edit.date().ifPresent(date -> to.with(DATE, date.text()));
        edit.place().ifPresent(place -> to.with(PLACE, place));
        edit.voice().ifPresent(voice -> {
            to.with(VOICE, voice.kind().name());
            voice.actor().ifPresent(actor -> to.with(VOICE_ACTOR, actor.value()));
        });
        edit.certainty().ifPresent(certainty -> to.with(CERTAINTY, certainty.name()));
        edit.theme().ifPresent(theme -> to.with(THEME, theme.name()));
        edit.likelihood().ifPresent(likelihood -> to.with(LIKELIHOOD, likelihood.name()));
        edit.horizon().ifPresent(horizon -> to.with(HORIZON, horizon));
    }

    static StatementEdit read(Detail detail) {
        return new StatementEdit(
                detail.given(SOURCE).map(ActorName::new),
                detail.given(TARGET).map(ActorName::new),
                detail.given(TYPE).map(code -> StatementType.of(code)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no type"))),
                detail.given(RECIPROCAL).map(Boolean::parseBoolean),
                detail.given(DATE).map(EdtfDate::parse),
                detail.given(PLACE),
                detail.given(VOICE)
                        .map(kind -> new Voice(
                                Voice.Kind.valueOf(kind),
                                detail.given(VOICE_ACTOR).map(ActorName::new))),
                detail.given(CERTAINTY).map(Certainty::valueOf),
                detail.given(THEME).map(Theme::valueOf),
                detail.given(LIKELIHOOD).map(Likelihood::valueOf),
                detail.given(HORIZON));
    }
}
