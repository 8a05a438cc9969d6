"""Given names that are no family names, so that "Fleury Solène" is known to stand family first. Names that serve as both are left out."""

_GIVEN = frozenset(
    # French
    "adèle adeline agathe agnès aline amandine amaury amélie anaïs anne annie antoinette ariane arlette arnaud aude audrey aurélie aurélien aurore "
    "baptiste bastien béatrice bénédicte benoît bérénice bernadette blandine brigitte carine caroline catherine cécile cédric céline chantal charlotte claire "
    "camille christelle christine christophe clémence clémentine clotilde colette coralie corinne cyril damien daniel danièle danielle delphine denise "
    "didier dominique dorothée édith édouard éléonore éliane élisabeth élise élodie éloïse elsa émeline émilie emmanuel emmanuelle estelle étienne "
    "eugénie évelyne fabien fabienne fabrice fanny farida florence florent florian françoise frédéric frédérique gaëlle geneviève ghislaine gilles "
    "gisèle gwenaëlle gérald guillaume hélène hortense huguette hugues inès ingrid irène isabelle jacqueline jean jeanne jean-baptiste jean-claude "
    "jean-dominique jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérémy jérôme joëlle jonathan "
    "joséphine josette judith julien julie juliette justine karine laetitia laure laurence liliane lionel loïc louise lucette lucie ludivine ludovic lydie "
    "madeleine marc-antoine margot marguerite marianne marie marie-christine marie-claire marie-claude marie-françoise marie-hélène marie-laure "
    "marie-pierre marie-thérèse marielle marion marlène martine mathilde mathieu matthieu maud mélanie michèle micheline mireille monique morgane "
    "muriel myriam nadège nadia nadine natacha nathalie nicole noémie océane odette odile olivia ophélie pascale patrice patricia paulette pauline "
    "perrine philippe pierre-yves quentin raphaël raphaëlle régine régis rémi renée romain rosalie roselyne sabine sabrina samuel sandra sandrine "
    "sébastien serge séverine simone solange solène sophie stéphane stéphanie suzanne sylvain sylvie tatiana thérèse thibault thierry tiphaine "
    "valérie véronique victoire virginie viviane yann yannick yolande yves yvette yvonne zoé alain "
    # German
    "andrea andreas anja anke annegret annelie annette antje astrid barbara bärbel birgit bernd brigitta carsten christa christian claudia detlef "
    "dieter dietmar dorothea elke erika eva frauke friederike gabriele gerda gerhard gertrud gisela gudrun günter günther hannelore hans-georg "
    "hans-jürgen heike heiko heinz helga helmut hildegard holger horst ilse ines ingeborg irmgard jochen jörg jürgen jutta karin karsten "
    "katharina kerstin klaus-dieter lieselotte lothar manfred margarete marlies matthias monika norbert petra rainer regina reinhard renate "
    "rüdiger silke sigrid stefan steffen susanne sven swantje thorsten torsten traute ulrike ursula ute uwe volker waltraud wiebke wolfgang "
    # Italian and Spanish
    "alessandra alessandro alessia antonella beatrice chiara daniela donatella elena eleonora enrica federica filippo francesca gabriella giacomo "
    "gianluca giorgio giovanna giovanni giulia giuseppe giuseppina giuliana ilaria laura lorenza luca lucia luigi luisa maddalena margherita "
    "massimo matteo mirella niccolò paola paolo raffaella riccardo rosanna silvia simona stefania stefano umberto "
    "alejandra alejandro ana beatriz carmen concepción cristina dolores elvira enrique esperanza fernando gonzalo guadalupe inés "
    "javier jesús joaquín josé juan juana luciana luis manuela margarita maría mercedes pilar rafaela raquel rocío rodrigo soledad susana".split()
)


def is_given(word: str) -> bool:
    """Whether a word is a given name and no family name."""
    return word.lower().replace("’", "'") in _GIVEN
