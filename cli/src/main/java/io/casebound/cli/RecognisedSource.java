package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.terminology.recognise.Recognition;

/**
 * What was recognised in the texts of one source.
 *
 * @param recognitions one for each of the texts
 */
record RecognisedSource(
    Source source, ImmutableList<PlacedText> texts, ImmutableList<Recognition> recognitions) {}
