"""How French sites speak of themselves."""

from refcheck.lang.talk.record import Talk

TALK = Talk(
    spaced=True,
    thing=(
        "page|document|article|contenu|fichier|site |lien|adresse|url |ressource|notice|billet|communiqué|texte|publication|dépôt|"
        "enregistrement|rubrique|blog|compte|profil|vidéo|service|portail|archive|dossier|référence|identifiant|requête|base |revue|"
        "numéro|version|thèse|résultat|émission|image|objet|information|sujet|utilisateur|serveur|fiche|élément|entrée|média|donnée|"
        "plateforme|forum|actualité|annonce|dépêche|événement"
    ),
    absent=(
        "introuvable|égaré|nulle part|n existe|n a pas été trouv|n a pu être|pas été trouvé|pas pu être|non trouvé|pas disponible|plus disponible|"
        "indisponible|non disponible|n est plus|ne sont plus|n est pas|ne sommes plus|ne figure|a disparu|disparu|supprimé|retiré|"
        "déplacé|dépublié|archivé|expiré|fermé|fusionné|transféré|migré|déménagé|obsolète|périmé|incorrect|erroné|invalide|inconnu|"
        "cassé|rompu|absent|manquant|aucun|rien |cessé|plus en ligne|plus accessible|changé d adresse|nouvelle adresse|masqué|"
        "désactivé|remplacé|ne correspond|localis|n avons pas|n a plus|n est accessible|perdu|n ont pas|privé|plus publié|inexistant|"
        "n a donné|abandonné|vide |dissous|ne peut être affich|ne peut pas être affich|pas trouvé|plus consultable|survenue|produite|pas encore"
    ),
    alone=(
        "introuvable|aucun résultat|n existe pas|n existe plus|rien trouvé|aucune page|aucune notice|aucun document|non trouvé|"
        "aucun article|n a donné aucun|contenu retiré|rien à voir|rien ici"
    ),
    sought="demandé|recherché|que vous cherchez|que vous recherchez|que vous souhaitez|vous tentez|vous essayez|saisie",
    near="demandé|recherché|vous |votre|désolé|malheureusement|nous |notre|oups",
    point="cette|cet|ce|notre|votre|nos",
    reader=(
        "vous |votre|vos |veuillez|merci|nous |notre|nos |désolé|oups|malheureusement|cette page|ce lien|cet article|ce document|"
        "ce site|ce contenu|ce dépôt|retour |utilisez|servez vous|retourn|revenir|saisissez|vérifiez|essayez|consultez|retrouvez|contactez|choisissez|"
        "excuses"
    ),
    site="accueil|cliquez|nouvelle recherche|moteur de recherche|navigateur|connectez|webmestre|redirig|plan du site|lien|site |site internet|url ",
    robot="robot|humain|captcha|automatis|suspect",
    place="pays|région|territoire|zone|étranger|depuis l",
    barred="pas disponible|indisponible|pas accessible|interdit|restreint|limité|bloqué|refusé|uniquement|n est pas|non disponible",
    gate="connect|identifi|abonn|mot de passe|accès refusé|autoris|âge |ans |majeur|session|momentané|temporaire|plus tard|maintenance|charg|patient|consent|inscri|réservé|droits d accès",
    login="pour lire la suite|poursuivre la lecture|vous identifier|s identifier|connectez|connecter|identifiez|identifiant et|abonnés|abonnez|abonnement|mot de passe|authentifi|réservé aux|droits d accès|habilité|connexion requise",
    agree="activer|activez|accepter|acceptez|autoriser|autorisez|consent",
    toll="pour accéder|pour continuer|pour poursuivre|pour lire|pour consulter|rechargez",
    salute="mesdames|monsieur le|madame la|messieurs|chers collègues|chers amis|excellence",
    choose="choisissez|choisir|sélectionnez",
    choice="langue|pays|région",
    tells="à l utilisateur|aux utilisateurs|aux visiteurs|au visiteur|à l internaute|au lecteur",
    defines="est un|est le |est la |désigne|signifie",
    sorry="erreur|désolé|oups|malheureusement|excuses|mince|aïe|hélas",
    foot="mentions légales|données personnelles|accessibilité|droits réservés|confidentialité|copyright|cgu ",
    speaker="q|r|question|réponse|journaliste|le porte parole",
    domain="domaine",
    sale="vendre|vente|achet|acquérir|enchère|offre|parking|prix",
    contact="tél|téléphone|fax|courriel|@|cedex|rue|quai",
    today="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|nous sommes le|mis à jour",
    related="à la une|les plus lus|à lire|sur le même|articles liés|autres|actualités|populaire|recommand|voir aussi|dernières|en continu|lire aussi",
    rests="plus mise à jour|plus mis à jour|plus mises à jour|plus actualisée|plus actualisé|plus maintenue",
    part="vidéo|image|photo|commentaire|audio|carte|liens",
)
