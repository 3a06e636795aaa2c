# El marco de cada página.
site-name = Examen CMSI+20
site-subtitle = Cumbre Mundial sobre la Sociedad de la Información
skip-to-content = Ir al contenido
search = Buscar
menu = Menú
language = Idioma
main-navigation = Navegación principal
breadcrumb = Ruta de navegación
nav-home = Inicio
nav-action-lines = Líneas de Acción
nav-inputs = Convocatorias y contribuciones
nav-events = Eventos
nav-commitments = Compromisos
nav-documents = Documentos
nav-about = Acerca de
desk = Espacio de trabajo
my-submissions = Mis contribuciones
account = Mi cuenta
sign-in = Iniciar sesión
sign-out = Cerrar sesión
open-data = Datos abiertos
accessibility = Accesibilidad
privacy = Privacidad
version = Versión { $version }
theme = Colores
theme-device = Como en el dispositivo
theme-light = Claros
theme-dark = Oscuros

# Comunes a varias páginas.
pages = Páginas
page-previous = Anterior
page-next = Siguiente
filter = Filtrar
filters-applied = Filtros:
filter-remove = quitar
filters-clear = Borrar todos los filtros
filters-not-understood = Este filtro de la dirección no se ha entendido y no se aplica: { $values }.
apply = Aplicar
save = Guardar
cancel = Cancelar
back = Volver
download = Descargar
source = Fuente
sources = Fuentes
as-table = En forma de cuadro
external-site = (otro sitio)
label-value = { $label }: { $value }
label-before = { $label }:
demonstration = Demostración
confidence-report = De un informe o comentario, no de un texto oficial
confidence-general = De conocimiento general, aún sin verificar con una fuente
results = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}

# Tiempo restante y tiempo transcurrido.
days-left = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
hours-left = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
minutes-left = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}

# Formularios.
form-error-title-mark = Error:
form-errors = { $count ->
    [one] Hay un punto que requiere su atención
   *[other] Hay { $count } puntos que requieren su atención
}
form-optional = (opcional)
form-email-missing = Escriba su dirección de correo electrónico
form-email-wrong = Escriba una dirección de correo electrónico como nombre@ejemplo.org
form-trap = Deje este campo en blanco

# Errores.
error-home = Ir a la página de inicio
error-request-id = Si nos escribe al respecto, indique el número de la solicitud:
error-bad-request = No se pudo leer esta solicitud
error-bad-request-advice = No se entendió una parte de la dirección o del formulario. Vuelva atrás e inténtelo de nuevo.
error-forbidden = No puede abrir esta página
error-forbidden-advice = Su cuenta no tiene la función que requiere esta página. Puede asignársela la administración del portal.
error-signed-out = Inicie sesión de nuevo
error-signed-out-advice = Lo que envió aún no se ha guardado, pero no se ha perdido: espera en esta página. Inicie sesión en una ventana nueva, vuelva aquí y envíelo de nuevo.
error-sign-in-elsewhere = Iniciar sesión en una ventana nueva
error-send-again = Enviar de nuevo
error-cross-origin = Este formulario se envió desde otro sitio
error-cross-origin-advice = Para su protección, solo se aceptan cambios desde las páginas de este portal. Abra la página aquí y vuelva a enviar el formulario.
error-not-found = Página no encontrada
error-not-found-advice = Puede que la dirección esté mal escrita o que la página no sea pública. Busque lo que deseaba encontrar o comience desde la página de inicio.
error-method = Esta dirección no se puede usar de esa manera
error-method-advice = Vuelva atrás y utilice los enlaces y botones de la página.
error-conflict = Algo cambió entretanto
error-too-large = Esto es demasiado grande
error-too-large-advice = El envío supera el límite de este formulario. Vuelva atrás: su texto sigue ahí. Acórtelo o elija un archivo más pequeño.
error-media-type = Aquí no se acepta este tipo de archivo o formulario
error-media-type-advice = Vuelva atrás y utilice uno de los formatos indicados en la página.
error-misdirected = Esta dirección pertenece a otro sitio
error-misdirected-advice = La solicitud llegó a este servidor con un nombre que no es el suyo. Utilice la dirección habitual del portal.
error-too-many = Demasiados intentos
error-too-many-advice = Espere un momento e inténtelo de nuevo. Si vuelve atrás, no se perderá nada de lo que escribió en la página anterior.
error-unknown-outcome = Aún no podemos saber si el envío llegó
error-unknown-outcome-advice = La conexión con la base de datos se interrumpió en el último momento. Vuelva atrás y pulse de nuevo el botón: el envío no puede llegar dos veces.
error-unavailable = El portal no está disponible en este momento
error-unavailable-advice = Inténtelo de nuevo en unos instantes. Si estaba escribiendo, vuelva atrás: su texto sigue en el formulario.
error-internal = Algo falló por nuestra parte
error-internal-advice = El fallo ha quedado registrado. Inténtelo de nuevo; si se repite, escríbanos indicando el número de la solicitud que figura más abajo.
