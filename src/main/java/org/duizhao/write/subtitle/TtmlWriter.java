package org.duizhao.write.subtitle;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;

/** TTML in the text profile of IMSC 1.1: one region, a style for each language, speakers as agents. */
final class TtmlWriter implements SubtitleWriter {
    private static final String TT = "http://www.w3.org/ns/ttml";
    private static final String TTP = TT + "#parameter";
    private static final String TTS = TT + "#styling";
    private static final String TTM = TT + "#metadata";
    private static final String PROFILE = TT + "/profile/imsc1.1/text";

    @Override
    public void write(List<Subtitle> cues, SubtitleOptions options, Writer out) throws IOException {
        try {
            new Document(options, out).write(cues);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One document while it is being written. */
    private static final class Document {
        private final SubtitleOptions options;
        private final XMLStreamWriter xml;
        private final Map<String, String> agents = new LinkedHashMap<>();

        Document(SubtitleOptions options, Writer out) throws XMLStreamException {
            this.options = options;
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        }

        void write(List<Subtitle> cues) throws XMLStreamException {
            if (options.hasVoices()) {
                for (Subtitle cue : cues) {
                    if (!cue.speaker().isEmpty()) {
                        agents.putIfAbsent(cue.speaker(), "agent" + (agents.size() + 1));
                    }
                }
            }
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("tt");
            xml.writeDefaultNamespace(TT);
            xml.writeNamespace("ttp", TTP);
            xml.writeNamespace("tts", TTS);
            xml.writeNamespace("ttm", TTM);
            xml.writeAttribute("xml:lang", options.languages().get(0).tag());
            xml.writeAttribute("ttp:contentProfiles", PROFILE);
            xml.writeAttribute("ttp:timeBase", "media");
            writeHead();
            xml.writeCharacters("\n");
            xml.writeStartElement("body");
            xml.writeAttribute("region", "below");
            xml.writeStartElement("div");
            for (Subtitle cue : cues) {
                writeCue(cue);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        }

        private void writeHead() throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement("head");
            xml.writeStartElement("metadata");
            xml.writeStartElement("ttm:title");
            xml.writeCharacters(options.title());
            xml.writeEndElement();
            for (Map.Entry<String, String> agent : agents.entrySet()) {
                xml.writeStartElement("ttm:agent");
                xml.writeAttribute("xml:id", agent.getValue());
                xml.writeAttribute("type", "person");
                xml.writeStartElement("ttm:name");
                xml.writeAttribute("type", "full");
                xml.writeCharacters(agent.getKey());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeStartElement("styling");
            writeStyle(Language.CHINESE, "100%");
            writeStyle(Language.ENGLISH, "75%");
            xml.writeEndElement();
            xml.writeStartElement("layout");
            xml.writeStartElement("region");
            xml.writeAttribute("xml:id", "below");
            xml.writeAttribute("tts:origin", "10% 70%");
            xml.writeAttribute("tts:extent", "80% 25%");
            xml.writeAttribute("tts:displayAlign", "after");
            xml.writeAttribute("tts:textAlign", "center");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private void writeStyle(Language language, String size) throws XMLStreamException {
            xml.writeEmptyElement("style");
            xml.writeAttribute("xml:id", style(language));
            xml.writeAttribute("tts:fontFamily", "proportionalSansSerif");
            xml.writeAttribute("tts:fontSize", size);
            xml.writeAttribute("tts:color", "white");
            xml.writeAttribute("tts:textOutline", "black 5%");
        }

        private void writeCue(Subtitle cue) throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement("p");
            xml.writeAttribute("begin", Timestamps.millis(cue.time().startMillis(), '.'));
            xml.writeAttribute("end", Timestamps.millis(cue.time().endMillis(), '.'));
            if (agents.containsKey(cue.speaker())) {
                xml.writeAttribute("ttm:agent", String.valueOf(agents.get(cue.speaker())));
            }
            boolean isFirst = true;
            for (Language language : options.languages()) {
                for (String line : cue.lines(language)) {
                    if (!isFirst) {
                        xml.writeEmptyElement("br");
                    }
                    isFirst = false;
                    xml.writeStartElement("span");
                    xml.writeAttribute("style", style(language));
                    xml.writeAttribute("xml:lang", language.tag());
                    xml.writeCharacters(line);
                    xml.writeEndElement();
                }
            }
            xml.writeEndElement();
        }

        private static String style(Language language) {
            return language == Language.CHINESE ? "chinese" : "english";
        }
    }
}
